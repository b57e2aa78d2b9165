import {
  add,
  cmp,
  div,
  type Exact,
  floorDiv,
  format,
  hundred,
  mul,
  neg,
  one,
  parse,
  sign,
  sub,
  whole,
  zero,
} from '../../decimal.ts'
import type { Member } from '../../model/member.ts'
import type { Leaf } from '../../model/node.ts'
import type { Rule } from '../../rules/index.ts'
import type { Said } from './open-cell.ts'

/** What is known of a criterion when one asks which facts may come. */
export interface Criterion {
  readonly leaf: Leaf
  /** The member, for what is counted by its size. */
  readonly member: Member
  /** The step to which its points are rounded. */
  readonly step: Exact
  /** Figures at which a condition or a flag turns. */
  readonly turns: readonly Exact[]
  /** A figure beyond which none can come: what the member itself states; null where it states nothing. */
  readonly stated: Exact | null
}

/** More values of one cell than these are not gone through. */
const most = 2500

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>
type Reach<Kind extends Rule['kind']> = (rule: Of<Kind>, criterion: Criterion) => Said[] | null

/**
 * Facts that bring about every worth that a criterion may come to have, and every figure at which
 * something else turns. Counts are whole; what people give, and shares, go by the step of rounding.
 *
 * @returns Null where nothing limits what may be stated, or other members' figures do.
 */
export function reachableFacts(criterion: Criterion): Said[] | null {
  const { rule } = criterion.leaf
  // TypeScript cannot see that the kind and the rule belong together.
  const facts = (reaches[rule.kind] as Reach<Rule['kind']>)(rule, criterion)
  return facts && facts.length <= most ? facts : null
}

const reaches: { [Kind in Rule['kind']]: Reach<Kind> } = {
  fixed: () => [{ met: true }, { met: false }],

  choice: ({ options }) => options.map(({ id }) => ({ option: id })),

  given: ({ min = '0', max }, { step }) =>
    grid(parse(min), parse(max), step)?.map((points) => ({ points: format(points) })) ?? null,

  judged: ({ min = '0', max, drop }, criterion) => {
    const judges = (drop?.high ?? 0) + (drop?.low ?? 0) + 1
    const means = grid(parse(min), parse(max), fine(criterion))
    return means?.map((mean) => ({ scores: Array(judges).fill(format(mean)) })) ?? null
  },

  bands: ({ bands, of = 'quantity' }, criterion) => {
    const figures = bands.map(({ from }) => parse(from))
    return measuring(of, [below(figures[0]!), ...figures], criterion)
  },

  perUnit: (rule, criterion) => {
    const figures = counted(rule, criterion)
    return figures && measuring(rule.of ?? 'quantity', figures, criterion)
  },

  ratio: ({ of, points, cap = '1' }, criterion) => {
    if (of === 'best') return null
    const full = parse(points)
    if (sign(full) === 0) return measuring('percent', [zero], criterion)
    const shares = grid(zero, parse(cap), div(fine(criterion), absolute(full)))
    const figures = shares?.map((share) => mul(hundred, share))
    return figures ? measuring('percent', figures, criterion) : null
  },

  leader: () => null,

  place: () => null,
}

/** The figures at which the units of a rule reach each next one, up to its limit. */
function counted(
  { points, step = '1', from = '0', partial = false }: Of<'perUnit'>,
  criterion: Criterion,
): Exact[] | null {
  const [each, size, start] = [parse(points), parse(step), parse(from)]
  const units = unitsToLimit(each, criterion, (figure) => div(sub(figure, start), size))
  if (units === null) return null
  const width = partial && sign(each) !== 0 ? div(fine(criterion), absolute(each)) : one
  const figures = grid(zero, units, width)?.map((unit) => add(start, mul(unit, size)))
  return figures ? [zero, ...figures] : null
}

/** How many units bring the leaf to its clamp, or to what the member states; null for no end. */
function unitsToLimit(
  each: Exact,
  { leaf, stated }: Criterion,
  unitsOf: (figure: Exact) => Exact,
): Exact | null {
  const weight = leaf.weight === undefined ? one : parse(leaf.weight)
  const worth = mul(each, weight)
  if (sign(worth) === 0) return zero
  const limit = sign(worth) > 0 ? leaf.max : leaf.min
  if (limit === undefined) return stated && unitsOf(stated)
  const base = mul(weight, leaf.base === undefined ? zero : parse(leaf.base))
  const units = div(sub(parse(limit), base), worth)
  return neg(floorDiv(neg(units), one))
}

/** Facts whose measured figures are these, and those at which something turns. */
function measuring(of: Measured, figures: readonly Exact[], criterion: Criterion): Said[] {
  const all = [...figures, ...criterion.turns.flatMap((turn) => [turn, above(turn), below(turn)])]
  return all
    .filter((figure) => of === 'growth' || sign(figure) >= 0)
    .flatMap((figure) => {
      const said = facts[of](figure, criterion)
      return said ? [said] : []
    })
}

type Measured = NonNullable<Of<'perUnit'>['of']>

const facts: Record<Measured, (figure: Exact, criterion: Criterion) => Said> = {
  quantity: (figure) => ({ quantity: format(figure) }),
  days_late: (figure) => ({ quantity: format(figure) }),
  percent: (figure) => ({ actual: format(figure), plan: '100' }),
  growth: (figure) => {
    const actual = add(figure, hundred)
    return sign(actual) < 0 ? null : { actual: format(actual), previous: '100' }
  },
  per_size: (figure, { member: { size } }) =>
    size === undefined ? null : { quantity: format(mul(figure, parse(size))) },
}

const little = parse('0.01')

function above(figure: Exact): Exact {
  return add(figure, little)
}

function below(figure: Exact): Exact {
  return sub(figure, little)
}

/** A step of the rule's own points so fine that no rounded worth of the leaf is passed over. */
function fine({ leaf: { weight = '1' }, step }: Criterion): Exact {
  const factor = parse(weight)
  return cmp(factor, one) > 0 ? div(step, factor) : step
}

/** From `low` to `high` by `step`, the end always among them; null where that is too many. */
function grid(low: Exact, high: Exact, step: Exact): Exact[] | null {
  const count = Number(format(floorDiv(sub(high, low), step)))
  if (count > most) return null
  if (count < 0) return [low]
  const values = Array.from({ length: count + 1 }, (_, at) => add(low, mul(whole(at), step)))
  return cmp(values.at(-1)!, high) === 0 ? values : [...values, high]
}

function absolute(x: Exact): Exact {
  return sign(x) < 0 ? neg(x) : x
}
