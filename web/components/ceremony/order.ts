import type { Result, ResultMember } from '../../../scoring/model/result.ts'

/** A member with a place, as it is called out. */
export interface Called extends Pick<ResultMember, 'id' | 'total' | 'grade' | 'nodes'> {
  rank: number
  /** Whether others have the same place. */
  tied: boolean
}

/**
 * In the order in which results are called: the last place first; of those who share one, the later in the
 * roll first, so that the board reads from the top as the table does.
 *
 * @param pending Members that never handed in: they have no place.
 */
export function callingOrder({ members }: Result, pending: ReadonlySet<string>): Called[] {
  const placed = members.flatMap(({ id, rank, total, grade, nodes }) =>
    rank === null || pending.has(id) ? [] : [{ id, rank, total, grade, nodes }],
  )
  const shared = Map.groupBy(placed, ({ rank }) => rank)
  return placed
    .map((member, at) => ({ ...member, at, tied: shared.get(member.rank)!.length > 1 }))
    .sort((a, b) => b.rank - a.rank || b.at - a.at)
    .map(({ at, ...called }) => called)
}

/** What a key does: presenters' remotes send the page keys. */
export function stepOf(key: string): 1 | -1 | 0 {
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].includes(key)) return 1
  return ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].includes(key) ? -1 : 0
}
