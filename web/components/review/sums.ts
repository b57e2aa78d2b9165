import type { Result } from '../../../scoring/model/result.ts'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { notSubmitted } from '../standings/not-submitted.ts'

/** Points of a group as decimal text, or of the whole sheet when no code is given. */
export type Sum = (member: string, code?: string) => string | null

/**
 * The sums of a result; null for a sheet that was never handed in. What the rules grant before anything is
 * said is not its score yet.
 */
export function sumsOf(
  members: readonly Pick<SeasonMember, 'id' | 'sheetState'>[],
  result: Result,
): Sum {
  const pending = notSubmitted({ members })
  const byId = new Map(result.members.map((member) => [member.id, member]))
  return (id, code) => {
    const member = byId.get(id)
    if (!member || pending.has(id)) return null
    return code === undefined ? member.total : (member.nodes[code] ?? null)
  }
}
