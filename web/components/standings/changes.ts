import type { Result, ResultMember } from '../../../scoring/model/result.ts'

/** What lies between the self-score and the verified points of one member. */
export interface MemberChange {
  member: string
  total: { from: string; to: string }
  rank: { from: ResultMember['rank']; to: ResultMember['rank'] }
  /** The leaves whose points differ, in the order of the sheet. */
  criteria: string[]
}

/**
 * The members that verification moved, in the order of the verified standings.
 *
 * @param leaves The codes of the criteria, in the order of the sheet.
 */
export function changesBetween(
  self: Result,
  verified: Result,
  leaves: readonly string[],
): MemberChange[] {
  const before = new Map(self.members.map((member) => [member.id, member]))
  return verified.members.flatMap((member) => {
    const was = before.get(member.id)
    return was && differs(was, member) ? [changeOf(was, member, leaves)] : []
  })
}

function differs(was: ResultMember, is: ResultMember): boolean {
  return was.total !== is.total || was.rank !== is.rank
}

function changeOf(was: ResultMember, is: ResultMember, leaves: readonly string[]): MemberChange {
  return {
    member: is.id,
    total: { from: was.total, to: is.total },
    rank: { from: was.rank, to: is.rank },
    criteria: leaves.filter((code) => was.nodes[code] !== is.nodes[code]),
  }
}
