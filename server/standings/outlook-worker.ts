import { openQuestions } from '../../scoring/explain/open-questions.ts'
import type { OpenIn } from '../../scoring/explain/outlook/open-cells.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'

/** What the outlook is worked out from. */
export interface OutlookInput {
  file: SeasonFile
  options: OpenIn
}

/** Beside the thread that answers: a pool of workers calls it. */
export function work({ file, options }: OutlookInput) {
  return openQuestions(file, options)
}
