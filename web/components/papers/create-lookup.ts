import { createSignal } from 'solid-js'
import type { Lookup } from '../../../server/papers/lookup/schema.ts'
import { lookUpPaper, type PrintedPaper } from '../../data/papers.ts'
import { problemText } from '../../i18n/problem.ts'
import { isProblem } from '../../problem.ts'

/** What a look-up found, or why it found nothing; a new one forgets the last. */
export function createLookup(seasonId: () => string) {
  const [found, setFound] = createSignal<Lookup>()
  const [problem, setProblem] = createSignal<string>()
  const ask = async (printed: PrintedPaper) => {
    setFound(undefined)
    setProblem(undefined)
    try {
      setFound(await lookUpPaper(seasonId(), printed))
    } catch (error) {
      const fault = isProblem(error) ? error.errors.find(({ path }) => path === 'code') : undefined
      setProblem(fault?.message ?? problemText(error))
    }
  }
  return { found, problem, ask }
}
