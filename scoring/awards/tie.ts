import type { Award, Decision } from '../model/award.ts'
import type { Cut } from './line.ts'

/** A recorded decision about a tie on the line of an award. */
type AwardDecision = Extract<Decision, { award: unknown }>

/** Who is in once the line is settled. */
interface Settled {
  /** Those with a seat, in ranking order. */
  readonly seated: readonly string[]
  readonly pending: { readonly choose: number; readonly among: readonly string[] } | null
  /** Level on the line and all left out. */
  readonly excluded: readonly string[]
  readonly decision: AwardDecision | null
}

const nothing = { pending: null, excluded: [], decision: null }

const policies: Record<
  NonNullable<Award['tie']>,
  (cut: Cut, decision: AwardDecision | null) => Settled
> = {
  expand: ({ within, across }) => ({ ...nothing, seated: [...within, ...across] }),

  exclude: ({ within, across }) => ({ ...nothing, seated: within, excluded: across }),

  decide: ({ within, across, open }, decision) => {
    if (!decision) return { ...nothing, seated: within, pending: { choose: open, among: across } }
    const chosen = across.filter((id) => decision.members.includes(id))
    return { ...nothing, seated: [...within, ...chosen], decision }
  },
}

/** Settles the level candidates on the line by the award's policy: `decide` unless it says otherwise. */
export function settleTie(award: Award, cut: Cut, decisions: readonly Decision[]): Settled {
  if (cut.across.length === 0) return { ...nothing, seated: cut.within }
  const decision = decisions.find(
    (one): one is AwardDecision =>
      'award' in one && one.award === award.id && fits(one.members, cut),
  )
  return policies[award.tie ?? 'decide'](cut, decision ?? null)
}

/**
 * A decision fits when it names just as many as there are seats, all of them among the level ones as
 * they now are. One taken on other figures is not used and the tie stays open.
 */
function fits(members: readonly string[], { across, open }: Cut): boolean {
  const named = new Set(members)
  return (
    members.length === open && named.size === open && members.every((id) => across.includes(id))
  )
}
