import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, format, parse, zero } from '../../../scoring/decimal.ts'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'

const total = (texts: readonly string[]) => format(texts.map(parse).reduce(add, zero))

test(
  'the ledger adds up to the total, and so do the columns and the cut',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      for (const member of score(season, run).members) {
        expect(total(member.ledger.map(({ points }) => points))).toBe(member.total)
        expect(total([member.base, member.bonus, member.penalty, member.cut])).toBe(member.total)
      }
    })
    fc.assert(law, runs(200))
  },
  patience,
)

test(
  'what is missing is asked for, once for each line of the ledger that says so',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      const { members, questions } = score(season, run)
      for (const { id, missing, ledger } of members) {
        const lines = ledger.filter(({ status }) => status === 'missing').map(({ code }) => code)
        const asked = questions.flatMap((one) =>
          one.kind === 'missing' && one.member === id ? [one.criterion] : [],
        )
        expect(asked).toEqual(lines)
        expect(missing).toBe(lines.length)
      }
    })
    fc.assert(law, runs(200))
  },
  patience,
)

test(
  'what people must decide about awards is asked, and nothing else',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      const { awards, questions } = score(season, run)
      const open = Object.entries(awards).flatMap(([award, { pending, withheld }]) => [
        ...(pending ? [{ kind: 'tie', award, ...pending }] : []),
        ...withheld.map((member) => ({ kind: 'withheld', award, member })),
      ])
      expect(questions.filter(({ kind }) => kind !== 'missing')).toEqual(open)
    })
    fc.assert(law, runs(200))
  },
  patience,
)
