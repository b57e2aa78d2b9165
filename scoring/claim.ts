import {
  add,
  div,
  type Exact,
  format,
  hundred,
  mul,
  parse,
  roundTo,
  whole,
  zero,
} from './decimal.ts'
import type { Money } from './model/activity.ts'
import type { FactFields } from './model/claim.ts'
import type { Claims, Leaf } from './model/node.ts'
import { type Fault, fault } from './read/fault.ts'
import { kindOf } from './rules/index.ts'

/** What counts of an activity that is claimed under a criterion. */
export interface CountedActivity {
  people: number | null
  money: Money | null
  /** How many units it counts for where items are counted; one where it is not said. */
  units?: number | undefined
  /** The claiming member's share of a joint activity, in percent; the whole where it is not said. */
  share?: string | undefined
}

/** A claim: stated figures, and the activities counted under the criterion. */
export interface ClaimedFigures {
  figures: FactFields
  activities: readonly CountedActivity[]
}

/**
 * The figure of a leaf that claimed activities add up to; `null` where its rule counts none (a choice,
 * judges' scores, days late): activities claimed there are its grounds only.
 */
export function countedField({ rule }: Leaf): 'quantity' | 'actual' | null {
  if ('of' in rule && rule.of === 'days_late') return null
  const takes = kindOf(rule).takes(rule)
  return takes.includes('actual') ? 'actual' : takes.includes('quantity') ? 'quantity' : null
}

/** Whether activities are counted under this criterion. */
export function usesActivities(leaf: Leaf): boolean {
  return countedField(leaf) !== null
}

/** Whether each activity counts as a number of items there, one unless its claimant says more. */
export function countsItems(leaf: Leaf): boolean {
  return usesActivities(leaf) && (leaf.claims ?? each).measure === 'count'
}

/**
 * The fact that a claim amounts to. Activities give the figure that the leaf measures, as their number
 * or what `claims.measure` says; a stated one beside them is not looked at (see `claimFaults`).
 *
 * @returns `null` when nothing is claimed.
 */
export function factOfClaim(
  leaf: Leaf,
  { figures, activities }: ClaimedFigures,
): FactFields | null {
  if (figures.not_applicable) return { not_applicable: true }
  const stated = Object.fromEntries(
    Object.entries(figures).filter(([, value]) => value !== undefined),
  ) as FactFields
  const field = activities.length > 0 ? countedField(leaf) : null
  const fact = field ? { ...stated, [field]: format(measured(leaf, activities)) } : stated
  return Object.keys(fact).length > 0 ? fact : null
}

/** What a claim says twice, or against itself. Paths begin at the figures: `$.quantity`. */
export function claimFaults(
  leaf: Leaf,
  { figures, activities }: { figures: FactFields; activities: readonly unknown[] },
): Fault[] {
  if (activities.length === 0) return []
  if (figures.not_applicable)
    return [fault({ path: ['not_applicable'], code: 'field.contradicts' })]
  const field = countedField(leaf)
  if (field === null || figures[field] === undefined) return []
  return [fault({ path: [field], code: 'claim.counted_and_stated' })]
}

const million = whole(1_000_000)
const lastPlace = parse('0.000000000001')
const each: Claims = { measure: 'count' }

function measured({ claims }: Leaf, activities: readonly CountedActivity[]): Exact {
  const { measure, money_kind: kind = 'spent', joint = 'full' }: Claims = claims ?? each
  const parts = activities.map(({ people, money, share, units = 1 }) => {
    const counted = { count: whole(units), people: whole(people ?? 0), money: worthIn(money, kind) }
    const all = counted[measure]
    return joint === 'full' || share === undefined ? all : shareOf(all, share)
  })
  return parts.reduce(add, zero)
}

/** In triệu đồng. A sum of another kind counts nothing, nor a foreign one whose worth in đồng is not stated. */
function worthIn(money: Money | null, kind: Money['kind']): Exact {
  if (money?.kind !== kind) return zero
  const { amount, currency, vnd } = money
  const dong = currency === 'VND' ? amount : vnd
  if (dong === null) return zero
  return roundTo(div(parse(dong), million), lastPlace, 'half-up')
}

/** Down to the last place that a decimal may have. */
function shareOf(all: Exact, percent: string): Exact {
  return roundTo(div(mul(all, parse(percent)), hundred), lastPlace, 'half-up')
}
