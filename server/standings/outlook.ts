import { createHash } from 'node:crypto'
import { openQuestions } from '../../scoring/explain/open-questions.ts'
import type { OpenQuestions } from '../../scoring/explain/outlook/model.ts'
import type { OpenIn } from '../../scoring/explain/outlook/open-cells.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Phase } from '../seasons/schema.ts'

/** What was worked out last, by what it was worked out from: a page that is looked at often asks once. */
const known = new Map<string, OpenQuestions>()
const mostKnown = 50

/** What is still open in a season, and whether it matters, while it is in a phase. */
export function outlookOf(file: SeasonFile, phase: Phase, fallback: boolean): OpenQuestions {
  const options: OpenIn = { stage: 'verified', fallback, open: openIn(phase) }
  const key = createHash('sha256')
    .update(JSON.stringify([file, options]))
    .digest('base64')
  const found = known.get(key) ?? openQuestions(file, options)
  // Deleted first, so that the one asked for least lately stands first.
  known.delete(key)
  known.set(key, found)
  for (const oldest of known.keys()) {
    if (known.size <= mostKnown) break
    known.delete(oldest)
  }
  return found
}

/** Verified values are contested until the conference; what it sees as missing, people may still decide. */
function openIn(phase: Phase): OpenIn['open'] {
  if (phase === 'published') return 'none'
  return phase === 'conference' ? 'undecided' : 'all'
}
