import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { readSeason } from '../../../scoring/read.ts'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'

test(
  'scored twice the bytes are the same, and the season is as it was',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      const text = JSON.stringify(season)
      const result = JSON.stringify(score(season, run))
      expect(JSON.stringify(score(season, run))).toBe(result)
      expect(JSON.stringify(season)).toBe(text)
    })
    fc.assert(law, runs(100))
  },
  patience,
)

test(
  'a season written and read again is the same, and so is its result',
  () => {
    const law = fc.property(anySeason, anyRun, fc.boolean(), (season, run, indented) => {
      const reading = readSeason(JSON.stringify(season, null, indented ? 2 : 0))
      expect(reading).toEqual({ season })
      const again = 'season' in reading ? score(reading.season, run) : null
      expect(JSON.stringify(again)).toBe(JSON.stringify(score(season, run)))
    })
    fc.assert(law, runs(100))
  },
  patience,
)

test(
  'the language of the steps changes nothing but the steps',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      const without = (language: 'vi' | 'en') =>
        JSON.stringify(score(season, { ...run, language }), (key, value) =>
          key === 'steps' ? undefined : value,
        )
      expect(without('en')).toBe(without('vi'))
    })
    fc.assert(law, runs(50))
  },
  patience,
)

test(
  'what a sheet was asked before changes nothing',
  () => {
    const law = fc.property(anySeason, anyRun, anyRun, (season, before, run) => {
      const others = exchanged(season)
      score(season, before)
      const fresh = structuredClone(others)
      expect(JSON.stringify(score(others, run))).toBe(JSON.stringify(score(fresh, run)))
    })
    fc.assert(law, runs(100))
  },
  patience,
)

/** Each member states what the one after it did; the sheet is the very same. */
function exchanged(season: SeasonFile): SeasonFile {
  const ids = season.members.map(({ id }) => id)
  const next = new Map(ids.map((id, at) => [id, ids[(at + 1) % ids.length]!]))
  return {
    ...season,
    facts: season.facts.map((fact) => ({ ...fact, member: next.get(fact.member)! })),
  }
}
