import fc from 'fast-check'
import { expect, test } from 'vitest'
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
