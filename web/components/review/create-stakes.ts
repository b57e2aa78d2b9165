import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js'
import type { ReviewMatrix } from '../../../server/review/schema.ts'
import { getOutlook } from '../../data/outlook.ts'
import { isProblem } from '../../problem.ts'
import { noStakes, type Stakes, stakesOf } from './stakes.ts'

/** `partly`: what is open was too much to go through whole. */
export type StakesProgress = 'waiting' | 'ready' | 'partly' | 'failed'

/** After a verdict the server is asked once the verifier pauses, not at every cell. */
const pauseMs = 2000
/** A server that is busy says so; it is asked again this often before that is told. */
const mostTries = 4
const betweenTriesMs = 5000

export interface StakesState {
  /** The last that is known; empty before that, so that the queue can be shown at once. */
  found: Accessor<Stakes>
  progress: Accessor<StakesProgress>
  retry: () => void
}

/** What hangs on each open cell, worked out by the server beside the page, which never waits for it. */
export function createStakes(
  seasonId: Accessor<string>,
  matrix: Accessor<ReviewMatrix>,
): StakesState {
  const [found, setFound] = createSignal<Stakes>(noStakes)
  const [progress, setProgress] = createSignal<StakesProgress>('waiting')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const ask = async (turn: number, tries: number): Promise<void> => {
    try {
      const questions = await getOutlook(seasonId(), true)
      if (turn !== asked) return
      setFound(questions ? stakesOf(questions) : noStakes)
      setProgress(questions && !questions.exact ? 'partly' : 'ready')
    } catch (error) {
      if (turn !== asked) return
      if (tries < mostTries && isProblem(error) && error.passing) {
        timer = setTimeout(() => void ask(turn, tries + 1), betweenTriesMs)
        return
      }
      setProgress('failed')
    }
  }
  const begin = (delay: number) => {
    clearTimeout(timer)
    asked += 1
    const turn = asked
    setProgress('waiting')
    timer = setTimeout(() => void ask(turn, 1), delay)
  }
  createEffect(on([seasonId, matrix], (_, before) => begin(before === undefined ? 0 : pauseMs)))
  onCleanup(() => {
    clearTimeout(timer)
    asked += 1
  })
  return { found, progress, retry: () => begin(0) }
}
