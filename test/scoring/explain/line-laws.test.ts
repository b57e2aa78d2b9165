import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { explainMember } from '../../../scoring/explain/line.ts'
import { ExplainedLine } from '../../../scoring/model/explained.ts'
import { resultOf } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'
import { read, replay, same, sub, sum } from './replay.ts'

/** Every line with its account. */
const explained = fc.tuple(anySeason, anyRun).map(([season, { stage, fallback }]) => {
  const worked = workSeason(season, stage, fallback)
  const members = { vi: resultOf(worked, 'vi').members, en: resultOf(worked, 'en').members }
  return members.vi.map(({ id, total, ledger }, at) => ({
    total,
    lines: explainMember(worked, id).map((line, place) => ({
      line,
      vi: ledger[place]!,
      en: members.en[at]!.ledger[place]!,
    })),
  }))
})

/** @param holds Asked of every line of any season. */
function ofEveryLine(holds: (line: ExplainedLine, vi: Ledger, en: Ledger) => void) {
  const law = fc.property(explained, (members) => {
    for (const { lines } of members) for (const { line, vi, en } of lines) holds(line, vi, en)
  })
  fc.assert(law, runs(150))
}
type Ledger = ReturnType<typeof resultOf>['members'][number]['ledger'][number]

test(
  'the steps replayed from their numbers give the value, and with the parts the line’s points',
  () => {
    ofEveryLine((line) => {
      const value = replay(line)
      const inside = line.parts.map((part) => read(part.value))
      expect([line.value, same(value, read(line.value))]).toEqual([line.value, true])
      expect(same(sub(value, sum(inside)), read(line.points))).toBe(true)
    })
  },
  patience,
)

test(
  'the points of all lines add up to the total',
  () => {
    const law = fc.property(explained, (members) => {
      for (const { total, lines } of members)
        expect(same(sum(lines.map(({ line }) => read(line.points))), read(total))).toBe(true)
    })
    fc.assert(law, runs(150))
  },
  patience,
)

test(
  'a line is the one of the ledger: its code, fact, points, the texts of its steps, its own cut',
  () => {
    ofEveryLine((line, vi, en) => {
      expect([line.code, line.fact?.said ?? null, line.points]).toEqual([
        vi.code,
        vi.fact,
        vi.points,
      ])
      expect(line.steps.map((step) => step.vi)).toEqual(vi.steps)
      expect(line.steps.map((step) => step.en)).toEqual(en.steps)
      const clamps = line.cut.filter(({ by, code }) => code === line.code && /^m(ax|in)$/.test(by))
      expect(same(sum(clamps.map(({ points }) => read(points!))), read(vi.cut))).toBe(true)
    })
  },
  patience,
)

test(
  'it is as its schema says, and every text says something in both languages',
  () => {
    ofEveryLine((line) => {
      expect(v.parse(ExplainedLine, line)).toEqual(line)
      const texts = [line.rule, line.sentence, ...line.steps, ...line.cut].flatMap((one) => [
        one.vi,
        one.en,
      ])
      expect(texts.filter((text) => text === '' || /undefined|null|NaN/.test(text))).toEqual([])
    })
  },
  patience,
)
