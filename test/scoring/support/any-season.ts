import fc from 'fast-check'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { checkSeason } from '../../../scoring/read.ts'
import { makeDraft, makeMembers } from './make.ts'

type Json = Record<string, unknown>

const points = fc.constantFrom('0', '0.5', '1', '1.005', '2', '3.333', '-1', '-0.75')
const whole = (most: number) => fc.nat({ max: most }).map(String)
const figure = fc.constantFrom('0', '0.5', '1', '2', '3', '4', '7', '10')
const percentOf = fc.constantFrom('percent', 'growth', 'per_size', 'days_late', 'quantity')

const rules: fc.Arbitrary<Json> = fc.oneof(
  points.map((each) => ({ kind: 'fixed', points: each })),
  fc.tuple(points, points, fc.boolean()).map(([one, other, voids]) => ({
    kind: 'choice',
    options: [
      { id: 'x', title: 'X', points: one, raises: [{ flag: 'chosen' }] },
      { id: 'y', title: 'Y', points: other, voids },
    ],
  })),
  fc.record({
    kind: fc.constant('perUnit'),
    points,
    step: fc.constantFrom('1', '0.3', '2'),
    from: whole(2),
    partial: fc.boolean(),
    of: percentOf,
  }),
  fc.tuple(points, points, points, percentOf).map(([below, low, high, of]) => ({
    kind: 'bands',
    bands: [
      { from: '-10', points: low },
      { from: '2', points: high },
    ],
    below,
    of,
  })),
  fc.record({
    kind: fc.constant('ratio'),
    points,
    of: fc.constantFrom('plan', 'best'),
    cap: fc.constantFrom('1', '1.2'),
  }),
  fc.record({ kind: fc.constant('leader'), points, at_plan: fc.constantFrom('0.5', '0.8') }),
  fc.record({
    kind: fc.constant('place'),
    points: fc.array(points, { minLength: 1, maxLength: 3 }),
    best: fc.constantFrom('high', 'low'),
  }),
  fc.constant({ kind: 'judged', max: '10', drop: { high: 1 } }),
  fc.constant({ kind: 'given', min: '-2', max: '10' }),
)

const common = fc.record(
  {
    kind: fc.constantFrom('base', 'bonus', 'penalty'),
    weight: fc.constantFrom('0', '0.5', '2', '1.25'),
    base: points,
    round: fc.constantFrom(
      { to: '0.1' },
      { to: '1', mode: 'half-even' },
      { to: '0.05', mode: 'down' },
    ),
  },
  { requiredKeys: [] },
)
const clamps = fc.constantFrom({}, { max: '3' }, { min: '0', max: '5' }, { min: '-1' })
const notApplicable = fc.constantFrom(
  {},
  {},
  { not_applicable: 'zero' },
  { not_applicable: 'full', max: '4' },
  { not_applicable: 'rescale', max: '2' },
)

/** Nodes with codes, the first ones asked for by the later ones' conditions. */
const nodes = fc
  .array(
    fc.tuple(
      common,
      clamps,
      notApplicable,
      fc.option(rules),
      fc.nat(),
      fc.constantFrom('sum', 'sum', 'max', 'min'),
      fc.nat({ max: 9 }),
    ),
    { minLength: 2, maxLength: 9 },
  )
  .map((drafts) => build(drafts))

type NodeDraft = [Json, Json, Json, Json | null, number, string, number]

/** The last group takes what follows it; a node may require something of a leaf that comes before it. */
function build(drafts: NodeDraft[]): Json[] {
  const top: Json[] = []
  let group: Json | null = null
  const leaves: string[] = []
  for (const [at, [shared, clamp, away, rule, pick, combine, chance]] of drafts.entries()) {
    const asked = chance < 3 && leaves.length > 0 ? leaves[pick % leaves.length] : undefined
    const requires = asked ? { requires: { key: `node:${asked}`, at_least: '1' } } : {}
    const code = `n${at}`
    if (rule === null && at < drafts.length - 1) {
      group = { code, title: code, ...shared, max: '6', combine, nodes: [] }
      top.push(group)
      continue
    }
    const leaf: Json = {
      code,
      title: code,
      ...shared,
      ...clamp,
      ...away,
      ...requires,
      rule: rule ?? { kind: 'given', max: '10' },
    }
    if (group && group.combine !== 'sum' && leaf.not_applicable === 'rescale')
      leaf.not_applicable = 'zero'
    const home = group ? (group.nodes as Json[]) : top
    home.push(leaf)
    leaves.push(code)
    if (group && chance > 6) group = null
  }
  return top.filter((node) => node.rule || (node.nodes as Json[]).length > 0)
}

function leavesIn(list: Json[]): Json[] {
  return list.flatMap((node) => (node.rule ? [node] : leavesIn(node.nodes as Json[])))
}

/** A fact that the leaf takes, or none, or one that lacks what the rule needs. */
function factFor(leaf: Json): fc.Arbitrary<Json | null> {
  const { kind, of } = leaf.rule as Json
  const plan = fc.record(
    { actual: figure, plan: figure.filter((text) => text !== '0') },
    { requiredKeys: [] },
  )
  const growth = fc.record({ actual: figure, previous: figure }, { requiredKeys: [] })
  const quantity = fc.record({ quantity: figure })
  const fields: Record<string, fc.Arbitrary<Json>> = {
    fixed: fc.record({ met: fc.boolean() }),
    choice: fc.record({ option: fc.constantFrom('x', 'y') }),
    leader: plan,
    place: quantity,
    ratio: of === 'plan' ? plan : quantity,
    judged: fc.record({ scores: fc.array(figure, { minLength: 2, maxLength: 4 }) }),
    given: fc.record({ points: fc.constantFrom('0', '1', '2.5', '10', '-2') }),
  }
  const counted = of === 'percent' ? plan : of === 'growth' ? growth : quantity
  const usual: fc.Arbitrary<Json> = fields[kind as string] ?? counted
  const away = leaf.not_applicable ? [fc.constant<Json>({ not_applicable: true })] : []
  return fc.oneof(
    { weight: 6, arbitrary: usual.filter((fact) => isWithin(leaf, fact)) },
    fc.constant(null),
    ...away,
  )
}

/** Points given outside the rule's own limits would be refused. */
function isWithin({ rule }: Json, { points: given }: Json): boolean {
  const { min = '0', max = '100' } = rule as { min?: string; max?: string }
  return given === undefined || (Number(given) >= Number(min) && Number(given) <= Number(max))
}

/** Seasons of a few members, with all rule kinds, clamps, conditions, voids and nodes that do not apply. */
export const anySeason: fc.Arbitrary<SeasonFile> = fc
  .tuple(nodes, fc.integer({ min: 1, max: 4 }), fc.option(fc.nat({ max: 3 })), common)
  .chain(([tree, count, unranked, sheet]) => {
    const members = makeMembers(count).map((member, at) => ({
      ...member,
      size: at % 2 ? '4' : '0',
      ...(at === unranked ? { status: 'unranked', reason: 'Chủ nhà' } : {}),
    }))
    const leaves = leavesIn(tree)
    const facts = fc.tuple(...members.flatMap(() => leaves.map((leaf) => factFor(leaf))))
    return facts.map((given) => {
      const placed = given.flatMap((fact, at) => {
        const [member, leaf] = [
          members[Math.floor(at / leaves.length)]!,
          leaves[at % leaves.length]!,
        ]
        return fact ? [{ member: member.id, criterion: leaf.code, ...fact }] : []
      })
      const root = {
        max: '20',
        ...(sheet.base ? { base: sheet.base } : {}),
        ...(sheet.round ? { round_total: sheet.round } : {}),
      }
      return read(makeDraft({ members, nodes: tree, facts: placed, sheet: root }))
    })
  })

function read(draft: unknown): SeasonFile {
  const reading = checkSeason(draft)
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}
