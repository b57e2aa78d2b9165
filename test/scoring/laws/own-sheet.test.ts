import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetResult, workSheet } from '../../../scoring/own-sheet.ts'
import { score } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { makeSeason } from '../support/make.ts'
import { patience, runs } from '../support/runs.ts'

const anyLanguage = fc.constantFrom('vi' as const, 'en' as const)
const bytes = (value: unknown) => JSON.stringify(value)

test(
  'the sheet of one member alone is what the whole season makes of it',
  () => {
    fc.assert(
      fc.property(anySeason, anyRun, anyLanguage, (season, run, language) => {
        const whole = score(season, { ...run, language })
        const { members } = workSeason(season, run.stage, run.fallback)
        for (const member of whole.members) {
          const own = workSheet(season, member.id, run)
          const { grade, grade_before_sanctions, sanctions, ...rest } = member
          const { rank, tied, would_be, decided_by, ...sheet } = rest
          expect(bytes(sheetResult(own, language))).toBe(bytes(sheet))
          expect(own.graded).toEqual(members.get(member.id)!.graded)
          expect(own.graded.applied).toEqual(sanctions)
        }
      }),
      runs(150),
    )
  },
  patience,
)

test('whoever is no member has no sheet', () => {
  const run = { stage: 'verified', fallback: false } as const
  expect(() => workSheet(makeSeason({}), 'nobody', run)).toThrow(new RangeError('no member nobody'))
})
