import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFix, checkSheet, type Finding } from '../../../scoring/check.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { checkSeason } from '../../../scoring/read.ts'
import { score } from '../../../scoring/score.ts'
import { anySeason } from '../support/any-season.ts'
import { byRule } from './by-rule.ts'

const runs = { numRuns: 80 }
/** Milliseconds; a busy machine is slow. */
const patience = 120_000

/** Seasons with more grades, conditions and ranking keys, sensible or not. */
const strictRules = anySeason.chain((season) => {
  const codes = allNodes(season.sheet).map(({ code }) => code)
  const keys = [
    'total',
    'base',
    'bonus',
    'penalty',
    'missing',
    ...codes.map((code) => `node:${code}`),
  ]
  const key = fc.constantFrom(...keys)
  const limits = fc.uniqueArray(fc.integer({ min: -4, max: 24 }), { minLength: 1, maxLength: 4 })
  const asked = fc.record({ key, at_least: fc.constantFrom('-3', '0', '1', '4', '30') })
  const rankingKey = fc.record(
    { key, dir: fc.constantFrom('asc', 'desc'), precision: fc.nat({ max: 2 }) },
    { requiredKeys: ['key'] },
  )
  return fc
    .tuple(limits, fc.array(asked), fc.array(rankingKey, { minLength: 1, maxLength: 5 }))
    .map(([from, tests, ranked]) => {
      const grades = from
        .toSorted((a, b) => b - a)
        .map((limit, at) => ({
          ...{ id: `g${at}`, title: `G${at}`, from: limit },
          ...(tests[at] ? { requires: tests[at] } : {}),
        }))
      return read({
        ...season,
        grades,
        sanctions: [],
        awards: [],
        blocks: [],
        decisions: [],
        ranking: { keys: ranked },
      })
    })
})

/** Quotas and sanctions leave grades to members that do not reach them, which is another matter. */
const anyRules = fc.oneof(strictRules, anySeason).map((season) =>
  byRule({
    ...season,
    sanctions: [],
    ...(season.grades ? { grades: season.grades.map(({ quota: _quota, ...grade }) => grade) } : {}),
  }),
)

function read(draft: unknown): SeasonFile {
  const reading = checkSeason(draft)
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}

function withCode(season: SeasonFile, ...codes: string[]): Finding[] {
  return checkSheet(season).filter(({ code }) => codes.includes(code))
}

test(
  'a mend leaves a season that can be read, without the finding',
  () => {
    fc.assert(
      fc.property(anyRules, (season) => {
        for (const { code, path, node, fix } of checkSheet(season)) {
          if (!fix) continue
          const mended = checkSeason(applyFix(season, fix))
          // A weight, floor or maximum that facts or other nodes rest on cannot simply go.
          if ('faults' in mended) continue
          const left = checkSheet(mended.season).map((one) => [one.code, one.path, one.node])
          if (code !== 'key.repeats' && code !== 'key.constant')
            expect(left).not.toContainEqual([code, path, node])
        }
      }),
      runs,
    )
  },
  patience,
)

test(
  'a key said to decide nothing can go without changing a rank',
  () => {
    fc.assert(
      fc.property(anyRules, (season) => {
        const ranks = ranksOf(season)
        for (const { fix } of withCode(season, 'key.repeats', 'key.constant'))
          expect(ranksOf(read(applyFix(season, fix!)))).toEqual(ranks)
      }),
      runs,
    )
  },
  patience,
)

function ranksOf(season: SeasonFile) {
  return score(season).members.map(({ id, rank }) => [id, rank])
}

test(
  'nobody has a grade that is said to be out of reach',
  () => {
    fc.assert(
      fc.property(anyRules, (season) => {
        const closed = withCode(
          season,
          'grade.unreachable',
          'grade.shadowed',
          'condition.never',
        ).flatMap(({ path, severity }) =>
          severity !== 'error' ? [] : (/^\$\.grades\[(\d+)\]/.exec(path)?.[1] ?? []),
        )
        const ids = closed.map((at) => season.grades![Number(at)]!.id)
        for (const { grade } of score(season).members) expect(ids).not.toContain(grade)
      }),
      runs,
    )
  },
  patience,
)

test(
  'a floor said to be idle can go without changing a total',
  () => {
    fc.assert(
      fc.property(anyRules, (season) => {
        const totals = (one: SeasonFile) => score(one).members.map(({ id, total }) => [id, total])
        for (const { fix } of withCode(season, 'floor.idle'))
          expect(totals(read(applyFix(season, fix!)))).toEqual(totals(season))
      }),
      runs,
    )
  },
  patience,
)

test(
  'each finding is told whole, on one line, at a place of the file',
  () => {
    fc.assert(
      fc.property(anyRules, (season) => {
        for (const { path, message, mend, node } of checkSheet(season)) {
          expect(path).toMatch(/^\$(\.\w+|\[\d+\])+$/)
          expect(`${message}${mend}`).not.toMatch(/undefined|null|NaN|\n/)
          if (node !== null) expect(JSON.stringify(season.sheet)).toContain(`"${node}"`)
        }
      }),
      runs,
    )
  },
  patience,
)
