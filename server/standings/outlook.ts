import { setTimeout as wait } from 'node:timers/promises'
import type { OpenQuestions } from '../../scoring/explain/outlook/model.ts'
import type { OpenIn } from '../../scoring/explain/outlook/open-cells.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { newest, Outdated } from '../workers/newest.ts'
import { workerPool } from '../workers/pool.ts'
import type { OutlookInput } from './outlook-worker.ts'

/** A season of some hundred open cells takes some seconds, on a machine with much else to do minutes. */
const allowed = { threads: 2, milliseconds: 120_000 }
/** How long an answer waits for what is being worked out, before it says so. */
const patienceMs = 8_000

const module = new URL('./outlook-worker.ts', import.meta.url)
const work = newest(workerPool<OutlookInput, OpenQuestions>(module, allowed))

/**
 * What is still open in a season, and whether it matters, while it is in a phase; null while that is being
 * worked out, or was given up because the season has changed since: to be asked again.
 *
 * @param personId Who asks: what one may see of a season another may not.
 */
export async function outlookOf(
  season: SeasonScope,
  personId: string,
  { file, fallback }: { file: SeasonFile; fallback: boolean },
): Promise<OpenQuestions | null> {
  const options: OpenIn = { stage: 'verified', fallback, open: openIn(season.phase) }
  const found = work(`${personId} ${season.row.id} ${fallback}`, { file, options })
  const enough = new AbortController()
  try {
    return await Promise.race([found, wait(patienceMs, null, { signal: enough.signal })])
  } catch (error) {
    if (error instanceof Outdated) return null
    throw error
  } finally {
    enough.abort()
  }
}

/** Verified values are contested until the conference; what it sees as missing, people may still decide. */
function openIn(phase: SeasonScope['phase']): OpenIn['open'] {
  if (phase === 'published') return 'none'
  return phase === 'conference' ? 'undecided' : 'all'
}
