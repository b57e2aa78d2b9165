import { expect, test } from 'vitest'
import { explainMember, withExplanations } from '../../../scoring/explain/line.ts'
import { resultOf } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { makeSeason } from '../support/make.ts'
import { lineOf, perUnit } from './lines-of.ts'

test('a line that its own ceiling cuts, in full', () => {
  const node = { unit: 'đoàn', max: 5 }
  expect(lineOf(perUnit, { quantity: 4, note: 'Theo báo cáo' }, node)).toStrictEqual({
    code: '1',
    title: 'Tiêu chí 1',
    fact: { said: { quantity: '4', note: 'Theo báo cáo' }, vi: '4 đoàn', en: '4 đoàn' },
    rule: {
      vi: 'Mỗi đoàn 1,5 điểm, tối đa 5 điểm.',
      en: 'Each đoàn 1.5 points, at most 5 points.',
    },
    parts: [],
    steps: [
      {
        op: 'rule',
        kind: 'perUnit',
        numbers: { value: '4', from: '0', step: '1', units: '4', points: '1.5' },
        result: '6',
        vi: '4 đoàn × 1,5 = 6',
        en: '4 đoàn × 1.5 = 6',
      },
      { op: 'max', of: '6', limit: '5', result: '5', vi: 'tối đa 5', en: 'at most 5' },
    ],
    value: '5',
    points: '5',
    cut: [
      {
        by: 'max',
        code: '1',
        points: '1',
        limit: '5',
        vi: 'vượt tối đa 5 điểm của mục 1: cắt 1',
        en: 'above the maximum of 5 points of 1: 1 cut',
      },
    ],
    sentence: {
      vi: '4 đoàn × 1,5 = 6; vượt tối đa 5 điểm của mục 1: cắt 1; được 5 điểm.',
      en: '4 đoàn × 1.5 = 6; above the maximum of 5 points of 1: 1 cut; 5 points.',
    },
  })
})

test('what does not end in decimals is a fraction in lowest terms, so that nothing is lost', () => {
  const { steps } = lineOf(
    { kind: 'ratio', points: 4, of: 'plan' },
    { actual: 2, plan: 6 },
    { base: '0.25', weight: 2, round: { to: '0.1', mode: 'down' } },
  )
  expect(steps.map(({ vi: _, en: __, ...numbers }) => numbers)).toEqual([
    {
      ...{ op: 'rule', kind: 'ratio', result: '4/3' },
      numbers: { part: '2', whole: '6', cap: '1', points: '4' },
    },
    { op: 'base', base: '0.25', of: '4/3', result: '19/12' },
    { op: 'weight', weight: '2', of: '19/12', result: '19/6' },
    { op: 'round', of: '19/6', to: '0.1', mode: 'down', result: '3.1' },
  ])
})

test('in a result every line has its account, and all else is as without it', () => {
  const season = makeSeason({ facts: [{ member: 'b', criterion: '1', points: 7 }] })
  const worked = workSeason(season, 'verified', false)
  const plain = resultOf(worked, 'vi')
  const explained = withExplanations(plain, worked)
  for (const { ledger } of explained.members)
    for (const { code, points, explained } of ledger)
      expect(explained).toMatchObject({ code, points })
  for (const { ledger } of explained.members) for (const line of ledger) delete line.explained
  expect(explained).toEqual(plain)
})

test('nobody’s account is a bug of the caller', () => {
  expect(() => explainMember(workSeason(makeSeason({}), 'verified', false), 'z')).toThrow(
    new RangeError('no member z'),
  )
})
