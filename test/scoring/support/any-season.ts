import fc from 'fast-check'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { type Stage, stages } from '../../../scoring/model/stage.ts'
import { checkSeason } from '../../../scoring/read.ts'
import { anyHonours } from './any-honours.ts'
import { anyFigures, type Json, points } from './any-rules.ts'
import { anyRounding, anyTree, flagsOf, nodesIn } from './any-tree.ts'
import { makeDraft, makeMembers } from './make.ts'

/** A fact that the node takes, or none, or one that lacks what the rule needs. */
function anyFact(node: Json): fc.Arbitrary<Json | null> {
  const away = node.not_applicable ? [fc.constant<Json>({ not_applicable: true })] : []
  if (!node.rule) return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, ...away)
  const rule = node.rule as Json
  const figures = anyFigures(rule)
  const within = points.filter((text) => isWithin(node, text))
  const set = fc.record({ points: within, reason: fc.constant('Thẩm định lại') })
  const override =
    rule.kind === 'given'
      ? []
      : [set, fc.tuple(figures, set).map((both) => Object.assign({}, ...both) as Json)]
  return fc.oneof(
    { weight: 12, arbitrary: figures },
    { weight: 2, arbitrary: fc.constant(null) },
    ...away,
    ...override,
  )
}

function isWithin({ min = '-99', max = '99' }: Json, text: string): boolean {
  return Number(text) >= Number(min) && Number(text) <= Number(max)
}

/** Facts of one stage, for every member and node; `verified` is said or left out. */
export function anyFacts(members: readonly { id: string }[], nodes: readonly Json[], stage: Stage) {
  const said = fc.constantFrom(...(stage === 'verified' ? [{}, { stage }] : [{ stage }]))
  const pairs = members.flatMap(({ id }) => nodes.map((node) => ({ id, node })))
  const facts = pairs.map(({ id, node }) =>
    fc.tuple(anyFact(node), said).map(([fact, at]): Json[] => {
      const early = stage === 'self' || stage === 'cross'
      if (!fact || (early && 'reason' in fact)) return []
      return [{ member: id, criterion: node.code, ...at, ...fact }]
    }),
  )
  return fc.tuple(...facts).map((list) => list.flat())
}

const anyRoot = fc.record(
  {
    base: points,
    min: fc.constantFrom('-2', '0'),
    max: fc.constantFrom('5', '20'),
    round: anyRounding,
    round_total: anyRounding,
  },
  { requiredKeys: ['max'] },
)

export const anyMembers = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(4), { maxLength: 2 }), fc.nat(3))
  .map(([count, unranked, turn]) =>
    makeMembers(count).map((member, at) => ({
      ...member,
      order: (at + turn) % count,
      ...(at % 3 === 0 ? {} : { size: at % 2 ? '4' : '0' }),
      ...(unranked.includes(at) ? { status: 'unranked', reason: 'Chủ nhà' } : {}),
    })),
  )

/** Valid seasons of a few members that use, all together, everything that a season file can say. */
export const anySeason: fc.Arbitrary<SeasonFile> = fc
  .tuple(anyTree, anyMembers, anyRoot)
  .chain(([nodes, members, sheet]) => {
    const all = nodesIn(nodes)
    const target = { nodes: all, leaves: all, flags: flagsOf(all), plain: [] }
    const stage = (one: Stage) =>
      fc.oneof(fc.constant([]), anyFacts(members, all, one)) as fc.Arbitrary<Json[]>
    const facts = fc.tuple(anyFacts(members, all, 'verified'), stage('self'), stage('final'))
    return fc
      .tuple(
        facts,
        anyHonours(
          members.map(({ id }) => id),
          target,
        ),
      )
      .map(([given, honours]) =>
        read(makeDraft({ members, nodes, sheet, facts: given.flat(), ...honours })),
      )
  })

/** Seasons in which no person has set points instead of a rule, and every section applies. */
export const anyRuledSeason: fc.Arbitrary<SeasonFile> = anySeason.map((season) => {
  const leaves = new Set(leavesOf(season.sheet).map(({ code }) => code))
  const facts = season.facts
    .filter(({ criterion }) => leaves.has(criterion))
    .map(({ reason, points, ...fact }) =>
      reason === undefined && points !== undefined ? { ...fact, points } : fact,
    )
  return { ...season, facts }
})

/** A stage, and whether an earlier one stands in; most often the stage that has most facts. */
export const anyRun = fc.record({
  stage: fc.oneof(fc.constant<Stage>('verified'), fc.constantFrom(...stages)),
  fallback: fc.boolean(),
})

function read(draft: unknown): SeasonFile {
  const reading = checkSeason(JSON.parse(JSON.stringify(draft)))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}
