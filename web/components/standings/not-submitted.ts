import type { SeasonMember } from '../../../server/members/schema.ts'

/** The members whose sheet was never handed in: nothing of theirs counts yet, which is not 0 points. */
export function notSubmitted({
  members,
}: {
  members: readonly Pick<SeasonMember, 'id' | 'sheetState'>[]
}): ReadonlySet<string> {
  return new Set(members.filter(({ sheetState }) => sheetState === 'draft').map(({ id }) => id))
}
