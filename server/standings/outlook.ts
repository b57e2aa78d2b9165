import type { OpenQuestions } from '../../scoring/explain/outlook/model.ts'
import type { OpenIn } from '../../scoring/explain/outlook/open-cells.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Phase } from '../seasons/schema.ts'
import { workerPool } from '../workers/pool.ts'
import { remember } from '../workers/remember.ts'
import type { OutlookInput } from './outlook-worker.ts'

const work = remember(
  workerPool<OutlookInput, OpenQuestions>(new URL('./outlook-worker.ts', import.meta.url)),
)

/** What is still open in a season, and whether it matters, while it is in a phase. */
export function outlookOf(
  file: SeasonFile,
  phase: Phase,
  fallback: boolean,
): Promise<OpenQuestions> {
  const options: OpenIn = { stage: 'verified', fallback, open: openIn(phase) }
  return work({ file, options })
}

/** Verified values are contested until the conference; what it sees as missing, people may still decide. */
function openIn(phase: Phase): OpenIn['open'] {
  if (phase === 'published') return 'none'
  return phase === 'conference' ? 'undecided' : 'all'
}
