import { add, type Exact, zero } from '../decimal.ts'
import type { Contender } from '../rank/contender.ts'
import { outcomeOf, type Stake } from './stake.ts'

/** An open dispute: what it would add to a member's total if it were upheld. */
export interface Dispute {
  readonly id: string
  readonly member: string
  readonly delta: Exact
}

/** The disputes that change who has the award, in the order given. */
export interface Decisive {
  readonly alone: readonly string[]
  /** Pairs that change it together though neither does alone. */
  readonly together: readonly (readonly [string, string])[]
}

/** Tries each open dispute alone and each pair of the harmless ones: all of them, exactly. */
export function decisiveDisputes(
  members: readonly Contender[],
  stake: Stake,
  disputes: readonly Dispute[],
): Decisive {
  const standing = holders(members, stake, [])
  const changes = (...upheld: Dispute[]) => holders(members, stake, upheld) !== standing
  const alone = disputes.filter((dispute) => changes(dispute))
  const harmless = disputes.filter((dispute) => !alone.includes(dispute))
  const together = harmless.flatMap((first, at) =>
    harmless
      .slice(at + 1)
      .filter((second) => changes(first, second))
      .map((second) => [first.id, second.id] as const),
  )
  return { alone: alone.map(({ id }) => id), together }
}

/** Who has the award, and who would have to be chosen among, whatever their order; as one text. */
function holders(members: readonly Contender[], stake: Stake, upheld: readonly Dispute[]): string {
  const totals = new Map(
    members.map(({ id, values }) => [id, raised(values.total ?? null, id, upheld)]),
  )
  const { recipients, among } = outcomeOf(members, totals, stake)
  return JSON.stringify([recipients.toSorted(), among.toSorted()])
}

function raised(total: Exact | null, member: string, upheld: readonly Dispute[]): Exact | null {
  const deltas = upheld.filter((dispute) => dispute.member === member)
  if (deltas.length === 0) return total
  return deltas.reduce((sum, { delta }) => add(sum, delta), total ?? zero)
}
