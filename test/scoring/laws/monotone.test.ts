import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, cmp, format, min, parse } from '../../../scoring/decimal.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import { score } from '../../../scoring/score.ts'
import type { Json } from '../support/any-rules.ts'
import { anyFacts, anyMembers } from '../support/any-season.ts'
import { anyTree, nodesIn } from '../support/any-tree.ts'
import { makeSeason, memberOf } from '../support/make.ts'
import { patience, runs } from '../support/runs.ts'

const positive = (text: unknown) => String(text ?? '0').replace('-', '')
const ascending = (texts: readonly unknown[]) =>
  texts.map(positive).sort((a, b) => Number(a) - Number(b))

/** The rule, with numbers that make more of it worth no less. */
function risingRule(rule: Json): Json {
  if (rule.kind === 'choice') return { kind: 'given', max: '10' }
  if (rule.kind === 'place')
    return { kind: 'place', points: ascending(rule.points as string[]).reverse() }
  if (rule.kind === 'bands') {
    const [low, high] = rule.bands as [Json, Json]
    const [below, first, second] = ascending([rule.below, low.points, high.points])
    return {
      ...rule,
      below,
      bands: [
        { ...low, points: first },
        { ...high, points: second },
      ],
    }
  }
  return 'points' in rule ? { ...rule, points: positive(rule.points) } : rule
}

/** Without conditions and nodes that do not apply: those may take points for more. */
function rising({ requires: _, not_applicable: __, rule, nodes, ...node }: Json): Json {
  const inside = nodes ? { nodes: (nodes as Json[]).map(rising) } : {}
  return { ...node, ...inside, ...(rule ? { rule: risingRule(rule as Json) } : {}) }
}

/** One unit more of what the fact states. */
function raised(fact: Fact): Fact {
  const more = (text: string) => format(add(parse(text), parse('1')))
  const upTo = (text: string) => format(min(parse(more(text)), parse('10')))
  if (fact.quantity !== undefined) return { ...fact, quantity: more(fact.quantity) }
  if (fact.actual !== undefined) return { ...fact, actual: more(fact.actual) }
  if (fact.scores) return { ...fact, scores: fact.scores.map(upTo) }
  if (fact.met !== undefined) return { ...fact, met: true }
  return fact.points !== undefined && !fact.reason ? { ...fact, points: upTo(fact.points) } : fact
}

const anyRising = fc.tuple(anyTree, anyMembers).chain(([tree, members]) => {
  const nodes = tree.map(rising)
  return anyFacts(members, nodesIn(nodes), 'verified')
    .filter((facts) => facts.length > 0)
    .map((facts) => makeSeason(JSON.parse(JSON.stringify({ members, nodes, facts }))))
})

test(
  'one more unit of what earns points never lowers the total of who did it',
  () => {
    const law = fc.property(anyRising, fc.nat(), (season, pick) => {
      const at = pick % season.facts.length
      const { member } = season.facts[at]!
      const more = { ...season, facts: season.facts.with(at, raised(season.facts[at]!)) }
      const total = (one: typeof season) => parse(memberOf(score(one), member).total)
      expect(cmp(total(more), total(season))).toBeGreaterThanOrEqual(0)
    })
    fc.assert(law, runs(300))
  },
  patience,
)
