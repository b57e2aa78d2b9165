import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Range } from '../../../scoring/check/range/range.ts'
import { reachOf } from '../../../scoring/check/reach.ts'
import type { Facts } from '../../../scoring/check/reaching.ts'
import { cmp, format, parse } from '../../../scoring/decimal.ts'
import { gradeWorths } from '../../../scoring/grades.ts'
import { isRanked } from '../../../scoring/model/member.ts'
import type { ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { checkSeason } from '../../../scoring/read.ts'
import { score } from '../../../scoring/score.ts'
import { readSheet } from '../../../scoring/tree/read-sheet.ts'
import { anyRuledSeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'

function rangesOf({ sheet, members }: SeasonFile, facts: Facts): [string, Range][] {
  const read = readSheet(sheet, gradeWorths([]))
  const ranked = members.filter(isRanked).length
  const reach = reachOf(read, { ranked, unranked: members.length - ranked }, facts)
  return read.parts.map((part) => [part.code, reach(part).value])
}

function outside(member: ResultMember, ranges: readonly [string, Range][]): string[] {
  return ranges.flatMap(([code, { low, high }]) => {
    const value = parse(code === '' ? member.total : member.nodes[code]!)
    const isInside =
      (low === null || cmp(low, value) <= 0) && (high === null || cmp(value, high) <= 0)
    const ends = [low, high].map((end) => (end === null ? '∞' : format(end)))
    return isInside ? [] : [`${code || 'total'}: ${format(value)} not in ${ends.join('…')}`]
  })
}

/** The same season with conditions that ask for figures and flags instead of points, where there are any. */
const asking = fc
  .tuple(anyRuledSeason, fc.infiniteStream(fc.constantFrom('at_least', 'less_than', 'equals')))
  .map(([season, operators]) => {
    const text = JSON.stringify(season).replaceAll(
      /\{"key":"node:(\w+)","at_least":"1"\}/g,
      (whole, code) => {
        const key = `"key":"quantity:${code}"`
        const operator = operators.next().value
        const other = `{${key},"${operator}":"2"}`
        const kept = checkSeason(JSON.parse(JSON.stringify(season).replace(whole, other)))
        return 'season' in kept ? other : whole
      },
    )
    const reading = checkSeason(JSON.parse(text))
    return 'season' in reading ? reading.season : season
  })

test.each([
  ['conditions on points', anyRuledSeason],
  ['conditions on figures', asking],
])(
  'no facts lead a node or a total out of its reach: %s',
  (_name, seasons) => {
    fc.assert(
      fc.property(seasons, (season) => {
        const ranges = rangesOf(season, 'any')
        for (const member of score(season).members) expect(outside(member, ranges)).toEqual([])
      }),
      runs(300),
    )
  },
  patience,
)

test(
  'nor do whole facts lead out of the reach of whole facts, which lies within the other',
  () => {
    fc.assert(
      fc.property(asking, (season) => {
        const ranges = rangesOf(season, 'whole')
        const away = new Set(
          season.facts.filter((fact) => fact.not_applicable).map((fact) => fact.member),
        )
        for (const member of score(season).members)
          if (isWhole(member) && !away.has(member.id)) expect(outside(member, ranges)).toEqual([])
        for (const [at, [code, any]] of rangesOf(season, 'any').entries()) {
          const whole = ranges[at]![1]
          expect([code, contains(any, whole)]).toEqual([code, true])
        }
      }),
      runs(300),
    )
  },
  patience,
)

/** No figure is lacking, not even one that a failed condition leaves unasked. */
function isWhole({ missing, ledger }: ResultMember): boolean {
  return missing === 0 && ledger.every(({ status }) => status !== 'not_counted')
}

function contains(outer: Range, inner: Range): boolean {
  const low = outer.low === null || (inner.low !== null && cmp(outer.low, inner.low) <= 0)
  return low && (outer.high === null || (inner.high !== null && cmp(inner.high, outer.high) <= 0))
}
