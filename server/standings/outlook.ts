import { createHash } from 'node:crypto'
import type { OpenQuestions } from '../../scoring/explain/outlook/model.ts'
import type { OpenIn } from '../../scoring/explain/outlook/open-cells.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Phase } from '../seasons/schema.ts'
import { workerPool } from '../workers/pool.ts'
import type { OutlookInput } from './outlook-worker.ts'

const work = workerPool<OutlookInput, OpenQuestions>(
  new URL('./outlook-worker.ts', import.meta.url),
)

/** What was worked out last or is being so, by what from: a page that many look at asks once. */
const known = new Map<string, Promise<OpenQuestions>>()
const mostKnown = 50

/** What is still open in a season, and whether it matters, while it is in a phase. */
export function outlookOf(
  file: SeasonFile,
  phase: Phase,
  fallback: boolean,
): Promise<OpenQuestions> {
  const options: OpenIn = { stage: 'verified', fallback, open: openIn(phase) }
  const key = createHash('sha256')
    .update(JSON.stringify([file, options]))
    .digest('base64')
  const found = known.get(key) ?? workedOut(key, { file, options })
  // Deleted first, so that the one asked for least lately stands first.
  known.delete(key)
  known.set(key, found)
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(oldest)
  }
  return found
}

/** What failed is not kept: the next one to ask tries again. */
function workedOut(key: string, input: OutlookInput): Promise<OpenQuestions> {
  const promise = work(input)
  promise.catch(() => known.delete(key))
  return promise
}

/** Verified values are contested until the conference; what it sees as missing, people may still decide. */
function openIn(phase: Phase): OpenIn['open'] {
  if (phase === 'published') return 'none'
  return phase === 'conference' ? 'undecided' : 'all'
}
