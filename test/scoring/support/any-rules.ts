import fc from 'fast-check'

export type Json = Record<string, unknown>

/** Few different numbers, so that members are often level; some do not end in a hundredth. */
export const points = fc.constantFrom('0', '0.5', '1', '1.005', '2', '3.333', '-1', '-0.75')
const figure = fc.constantFrom('0', '0.5', '1', '2', '3', '4', '7', '10')
const positive = figure.filter((text) => text !== '0')
const of = fc.constantFrom('percent', 'growth', 'per_size', 'days_late', 'quantity')

const choice = fc.tuple(points, points, fc.boolean()).map(([first, second, voids]) => ({
  kind: 'choice',
  options: [
    { id: 'x', title: 'X', points: first, raises: [{ flag: 'chosen' }] },
    { id: 'y', title: 'Y', points: second, voids },
  ],
}))

const perUnit = fc.record(
  {
    kind: fc.constant('perUnit'),
    points,
    step: fc.constantFrom('1', '0.3', '2'),
    from: fc.constantFrom('0', '1', '2.5', '-1'),
    partial: fc.boolean(),
    of,
  },
  { requiredKeys: ['kind', 'points'] },
)

const bands = fc
  .record({ low: points, high: points, below: points, of }, { requiredKeys: ['low', 'high'] })
  .map(({ low, high, ...rest }) => ({
    kind: 'bands',
    bands: [
      { from: '-10', points: low },
      { from: '2', points: high },
    ],
    ...rest,
  }))

const ratio = fc.record(
  {
    kind: fc.constant('ratio'),
    points,
    of: fc.constantFrom('plan', 'best'),
    cap: fc.constantFrom('1', '1.2', '0.5'),
  },
  { requiredKeys: ['kind', 'points', 'of'] },
)

const leader = fc.record(
  { kind: fc.constant('leader'), points, at_plan: fc.constantFrom('0', '0.8', '1') },
  { requiredKeys: ['kind', 'points'] },
)

const place = fc.record(
  {
    kind: fc.constant('place'),
    points: fc.array(points, { minLength: 1, maxLength: 3 }),
    best: fc.constantFrom('high', 'low'),
  },
  { requiredKeys: ['kind', 'points'] },
)

const judged = fc.constantFrom(
  { kind: 'judged', max: '10' },
  { kind: 'judged', max: '10', drop: { high: 1 } },
  { kind: 'judged', max: '10', drop: { high: 1, low: 1 } },
)

/** Rules of all kinds, each of their fields given or left out. */
export const anyRule: fc.Arbitrary<Json> = fc.oneof(
  points.map((each) => ({ kind: 'fixed', points: each })),
  choice,
  perUnit,
  bands,
  ratio,
  leader,
  place,
  judged,
  fc.constantFrom({ kind: 'given', min: '-2', max: '10' }, { kind: 'given', max: '10' }),
)

const plan = fc.record({ actual: figure, plan: positive }, { requiredKeys: [] })
const growth = fc.record({ actual: figure, previous: figure }, { requiredKeys: [] })
const quantity = fc.record({ quantity: figure })

/** The fields of a fact that a rule takes; some of them may be lacking. */
export function anyFigures(rule: Json): fc.Arbitrary<Json> {
  const { kind, of, min = '0' } = rule
  if (kind === 'fixed') return fc.record({ met: fc.boolean() })
  if (kind === 'choice') return fc.record({ option: fc.constantFrom('x', 'y') })
  if (kind === 'judged')
    return fc.record({ scores: fc.array(figure, { minLength: 3, maxLength: 5 }) })
  if (kind === 'given')
    return fc.record({ points: fc.constantFrom('0', '1', '2.5', '10', min as string) })
  if (kind === 'leader') return fc.oneof(plan, fc.record({ actual: figure }))
  if (of === 'percent' || of === 'plan') return plan
  return of === 'growth' ? growth : quantity
}
