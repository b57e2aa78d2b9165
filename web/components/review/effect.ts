import type { Result, ResultMember } from '../../../scoring/model/result.ts'

/** One number before and after; equal where nothing changes. */
export interface Change<T> {
  from: T
  to: T
}

/** What settling one cell as typed would do. Ranks are null for members out of competition. */
export interface Effect {
  points: Change<string>
  total: Change<string>
  rank: Change<ResultMember['rank']>
  /** Other members whose total or rank moves with it, in the order of the standings. */
  others: { member: string; total: Change<string>; rank: Change<ResultMember['rank']> }[]
}

/** Compares two runs of the engine that differ in one verified fact. */
export function effectOf(before: Result, after: Result, member: string, criterion: string): Effect {
  const was = find(before, member)
  const is = find(after, member)
  return {
    points: { from: was.nodes[criterion] ?? '0', to: is.nodes[criterion] ?? '0' },
    total: { from: was.total, to: is.total },
    rank: { from: was.rank, to: is.rank },
    others: after.members
      .filter(({ id }) => id !== member)
      .map((other) => ({ other, old: find(before, other.id) }))
      .filter(({ other, old }) => old.total !== other.total || old.rank !== other.rank)
      .map(({ other, old }) => ({
        member: other.id,
        total: { from: old.total, to: other.total },
        rank: { from: old.rank, to: other.rank },
      })),
  }
}

function find(result: Result, id: string): ResultMember {
  const member = result.members.find((one) => one.id === id)
  if (!member) throw new RangeError(`no member ${id} in the result`)
  return member
}
