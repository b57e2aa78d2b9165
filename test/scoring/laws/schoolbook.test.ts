import fc from 'fast-check'
import { expect, test } from 'vitest'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'
import { schoolbook } from '../support/schoolbook/season.ts'

test(
  'every number, grade, rank and award is that of the schoolbook',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      const { stage, members, awards } = score(season, run)
      const told = members.map((member) => ({
        ...member,
        ledger: member.ledger.map(({ fact: _, steps: __, ...line }) => line),
      }))
      expect(plain({ stage, members: told, awards })).toEqual(plain(schoolbook(season, run)))
    })
    fc.assert(law, runs(300))
  },
  patience,
)

/** As it is written out, without prototypes and fields that are not there. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
