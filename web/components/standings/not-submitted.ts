import type { SeasonDetail } from '../../../server/seasons/schema.ts'

/** The members whose sheet was never handed in: nothing of theirs counts yet, which is not 0 points. */
export function notSubmitted({ members }: Pick<SeasonDetail, 'members'>): ReadonlySet<string> {
  return new Set(members.filter(({ sheetState }) => sheetState === 'draft').map(({ id }) => id))
}
