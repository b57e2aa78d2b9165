import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'

/** A list in an order that the numbers choose. */
function turned<T>(list: readonly T[], numbers: readonly number[], from = 0): T[] {
  const at = (item: T) => numbers[(list.indexOf(item) + from) % numbers.length]!
  return [...list].sort((a, b) => at(a) - at(b) || list.indexOf(b) - list.indexOf(a))
}

const numbers = fc.array(fc.nat(99), { minLength: 3, maxLength: 11 })
const backward = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).reverse()) as Value

test(
  'the order of members, of facts and of the fields in them changes no byte',
  () => {
    const law = fc.property(anySeason, anyRun, numbers, (season, run, order) => {
      const members = turned(season.members, order)
      const facts = turned(season.facts, order).map(backward)
      const other = score({ ...season, members, facts }, run)
      expect(JSON.stringify(other)).toBe(JSON.stringify(score(season, run)))
    })
    fc.assert(law, runs(150))
  },
  patience,
)

function shuffled(nodes: readonly Node[], order: readonly number[]): Node[] {
  return turned(nodes, order, nodes.length).map((node) =>
    'nodes' in node ? { ...node, nodes: shuffled(node.nodes, order) } : node,
  )
}

function withNodes(season: SeasonFile, order: readonly number[]): SeasonFile {
  return { ...season, sheet: { ...season.sheet, nodes: shuffled(season.sheet.nodes, order) } }
}

test(
  'the order of nodes changes no points of any node, and no total',
  () => {
    const law = fc.property(anySeason, anyRun, numbers, (season, run, order) => {
      const shown = (one: SeasonFile) =>
        score(one, run)
          .members.map(({ id, total, nodes, flags, missing }) => ({
            id,
            total,
            nodes,
            flags,
            missing,
          }))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(shown(withNodes(season, order))).toEqual(shown(season))
    })
    fc.assert(law, runs(150))
  },
  patience,
)

/** Where several void a group the first of them is named, so which it is follows the order. */
const whichever = (step: string) => step.replace(/^(0 vì điểm liệt ở) .*$/, '$1 …')

test(
  'where no group takes the first of equals it changes nothing but the order of the lines',
  () => {
    const law = fc.property(anySeason, anyRun, numbers, (season, run, order) => {
      fc.pre(!JSON.stringify(season.sheet).includes('"combine"'))
      const shown = (one: SeasonFile) => {
        const { members, questions: _, ...rest } = score(one, run)
        return {
          ...rest,
          members: members.map((member) => ({
            ...member,
            ledger: member.ledger
              .map((line) => ({ ...line, steps: line.steps.map(whichever) }))
              .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
          })),
        }
      }
      expect(shown(withNodes(season, order))).toEqual(shown(season))
    })
    fc.assert(law, runs(100))
  },
  patience,
)
