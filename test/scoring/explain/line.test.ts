import { describe, expect, test } from 'vitest'
import { explainMember, withExplanations } from '../../../scoring/explain/line.ts'
import type { ExplainedLine } from '../../../scoring/model/explained.ts'
import { resultOf } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { type Draft, group, leaf, makeMembers, makeSeason } from '../support/make.ts'

const perUnit = { kind: 'perUnit', points: '1.5' }

function linesOf({ members = makeMembers(1), ...draft }: Draft): Map<string, ExplainedLine> {
  const worked = workSeason(makeSeason({ members, ...draft }), 'verified', false)
  return new Map(explainMember(worked, 'a').map((line) => [line.code, line]))
}

/** One criterion `1` with one fact. */
const lineOf = (rule: object, fact: object | null, node: object = {}, more: Draft = {}) =>
  linesOf({
    nodes: [leaf('1', rule, node)],
    facts: fact ? [{ member: 'a', criterion: '1', ...fact }] : [],
    ...more,
  }).get('1')!

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

describe('the sentence of a criterion', () => {
  test.each<[string, object, object | null, object, string, string]>([
    [
      'as it is',
      perUnit,
      { quantity: 2 },
      {},
      '2 × 1,5 = 3; được 3 điểm.',
      '2 × 1.5 = 3; 3 points.',
    ],
    [
      'points are not said twice',
      { kind: 'fixed', points: 2 },
      { met: true },
      {},
      'Có: 2 điểm.',
      'Yes: 2 points.',
    ],
    [
      'points taken away, down to a floor',
      { kind: 'perUnit', points: -2 },
      { quantity: 3 },
      { min: -5 },
      '3 × −2 = −6; dưới mức tối thiểu −5 điểm của mục 1: nâng 1; bị trừ 5 điểm.',
      '3 × −2 = −6; below the minimum of −5 of 1: raised by 1; minus 5 points.',
    ],
    [
      'without figures nothing is final',
      perUnit,
      null,
      { base: 1 },
      'Chưa nhập số liệu; điểm có sẵn: 1 + 0 = 1; tạm tính 1 điểm.',
      'Figures are missing; from the start: 1 + 0 = 1; 1 point so far.',
    ],
    [
      'base, weight and rounding',
      { kind: 'ratio', points: 4, of: 'plan' },
      { actual: 1, plan: 3 },
      { base: 1, weight: 2 },
      '4 × 1/3 ≈ 1,3333; điểm có sẵn: 1 + 1,3333 ≈ 2,3333; hệ số: 2,3333 × 2 ≈ 4,6667; làm tròn 4,67; được 4,67 điểm.',
      '4 × 1/3 ≈ 1.3333; from the start: 1 + 1.3333 ≈ 2.3333; weight: 2.3333 × 2 ≈ 4.6667; rounded 4.67; 4.67 points.',
    ],
    [
      'set by a person, with the reason',
      perUnit,
      { quantity: 4, points: 4, reason: 'Hai đoàn trùng.' },
      {},
      '4 × 1,5 = 6; thẩm định ghi 4, tính theo quy tắc 6: Hai đoàn trùng; bớt 2 điểm so với quy tắc.',
      '4 × 1.5 = 6; set on verification to 4, by the rule 6: Hai đoàn trùng; 2 points fewer than by the rule.',
    ],
    [
      'set higher by a person',
      perUnit,
      { quantity: 2, points: 4, reason: 'Đã bổ sung' },
      {},
      '2 × 1,5 = 3; thẩm định ghi 4, tính theo quy tắc 3: Đã bổ sung; thêm 1 điểm so với quy tắc.',
      '2 × 1.5 = 3; set on verification to 4, by the rule 3: Đã bổ sung; 1 point more than by the rule.',
    ],
    [
      'set without any figures: nothing is cut',
      perUnit,
      { points: 4, reason: 'Theo biên bản' },
      {},
      'Thẩm định ghi 4: Theo biên bản.',
      'Set on verification to 4: Theo biên bản.',
    ],
    [
      'does not apply',
      perUnit,
      { not_applicable: true },
      { max: 5, not_applicable: 'full' },
      'Không áp dụng, tính đủ 5 điểm.',
      'Does not apply, counts full: 5 points.',
    ],
    [
      'the condition fails, with what that costs',
      perUnit,
      { quantity: 4 },
      { max: 5, requires: { key: 'quantity:1', at_least: 9 } },
      '0 vì không đạt điều kiện: số liệu tiêu chí 1 (Tiêu chí 1) từ 9 trở lên; mất 5 điểm.',
      '0, since this is not met: figure of 1 (Tiêu chí 1) at least 9; 5 points lost.',
    ],
    [
      'the condition fails where it spares',
      { kind: 'perUnit', points: -1 },
      { quantity: 2 },
      { requires: { key: 'quantity:1', at_least: 9 } },
      '0 vì không đạt điều kiện: số liệu tiêu chí 1 (Tiêu chí 1) từ 9 trở lên; khỏi trừ 2 điểm.',
      '0, since this is not met: figure of 1 (Tiêu chí 1) at least 9; spared minus 2 points.',
    ],
  ])('%s', (_, rule, fact, node, vi, en) => {
    expect(lineOf(rule, fact, node).sentence).toEqual({ vi, en })
  })
})

describe('what is cut further up', () => {
  const two = (more: object, facts: unknown[] = []) =>
    linesOf({
      nodes: [
        group('I', [leaf('1', perUnit), leaf('2', { kind: 'fixed', points: 3 })], more),
        leaf('v', { kind: 'perUnit', points: 0 }),
      ],
      facts: [
        { member: 'a', criterion: '1', quantity: 4 },
        { member: 'a', criterion: '2', met: true },
        ...facts,
      ],
    })

  test('a ceiling takes from the whole section, and its own line says so', () => {
    const lines = two({ max: 7 })
    expect(lines.get('1')).toMatchObject({
      cut: [{ by: 'max', code: 'I', points: '2', limit: '7' }],
      sentence: { vi: '4 × 1,5 = 6; được 6 điểm.' },
    })
    expect(lines.get('I')).toMatchObject({
      ...{
        parts: [
          { code: '1', value: '6' },
          { code: '2', value: '3' },
        ],
        value: '7',
        points: '-2',
      },
      cut: [{ by: 'max', code: 'I', points: '2', limit: '7' }],
      sentence: {
        vi: 'Các mục cộng lại 9; vượt tối đa 7 điểm của mục I: cắt 2; cả mục được 7 điểm.',
        en: 'Its parts add up to 9; above the maximum of 7 points of I: 2 cut; 7 points in all.',
      },
    })
  })

  test('a floor gives to the whole section', () => {
    expect(two({ min: 10 }).get('2')!.cut).toMatchObject([
      {
        ...{ by: 'min', code: 'I', points: '-1', limit: '10' },
        vi: 'mục I dưới mức tối thiểu 10 điểm: cả mục được nâng 1',
        en: 'I is below its minimum of 10: all of it is raised by 1',
      },
    ])
  })

  test.each<[string, object, string, string, string]>([
    [
      'only the highest counts',
      { combine: 'max' },
      '2',
      'Có: 3 điểm. Mục I chỉ tính mục cao nhất 1 nên 3 điểm này không tính.',
      'Yes: 3 points. Only the highest of I counts, 1: 3 points not counted.',
    ],
    [
      'only the lowest counts',
      { combine: 'min' },
      '1',
      '4 × 1,5 = 6; được 6 điểm. Mục I chỉ tính mục thấp nhất 2 nên 6 điểm này không tính.',
      '4 × 1.5 = 6; 6 points. Only the lowest of I counts, 2: 6 points not counted.',
    ],
    [
      'the condition of the section fails',
      { requires: { key: 'quantity:v', at_least: 1 } },
      '1',
      '4 × 1,5 = 6; được 6 điểm. Mục I không đạt điều kiện nên 6 điểm này không tính.',
      '4 × 1.5 = 6; 6 points. I does not meet its condition: 6 points not counted.',
    ],
    [
      'the line of that section',
      { requires: { key: 'quantity:v', at_least: 1 }, max: 8 },
      'I',
      '0 vì không đạt điều kiện: số liệu tiêu chí v (Tiêu chí v) từ 1 trở lên; mất 8 điểm.',
      '0, since this is not met: figure of v (Tiêu chí v) at least 1; 8 points lost.',
    ],
  ])('%s', (_, more, code, vi, en) => {
    expect(two(more).get(code)!.sentence).toEqual({ vi, en })
  })

  test('a section that does not apply: its criteria say so and lose nothing that was worked out', () => {
    const apart = { not_applicable: 'zero' }
    const facts = [{ member: 'a', criterion: 'I', not_applicable: true }]
    const lines = linesOf({ nodes: [group('I', [leaf('1', perUnit)], apart)], facts })
    expect(lines.get('I')).toMatchObject({
      fact: { said: { not_applicable: true }, vi: 'không phát sinh', en: 'did not arise' },
      cut: [{ by: 'not_applicable', code: 'I', points: null }],
      sentence: { vi: 'Không áp dụng, tính 0 điểm.' },
    })
    expect(lines.get('1')).toMatchObject({
      cut: [{ by: 'not_applicable', code: 'I', points: null }],
      sentence: { vi: 'Mục I không áp dụng.', en: 'I does not apply.' },
    })
  })

  test('an option that voids its section', () => {
    const options = [{ id: 'x', title: 'Vi phạm', points: 1, voids: true }]
    const lines = linesOf({
      nodes: [group('I', [leaf('1', perUnit), leaf('2', { kind: 'choice', options })])],
      facts: [
        { member: 'a', criterion: '1', quantity: 2 },
        { member: 'a', criterion: '2', option: 'x' },
      ],
    })
    expect(lines.get('I')).toMatchObject({
      steps: [{ op: 'void', code: '2', result: '0' }],
      cut: [{ by: 'voided', code: 'I', points: '4' }],
      sentence: { vi: '0 vì điểm liệt ở 2; mất 4 điểm.' },
    })
    expect(lines.get('1')!.sentence).toEqual({
      vi: '2 × 1,5 = 3; được 3 điểm. Mục I bị điểm liệt nên 3 điểm này không tính.',
      en: '2 × 1.5 = 3; 3 points. I is voided: 3 points not counted.',
    })
  })

  test('nothing further up is asked once all is lost; the sheet itself has a name', () => {
    const nested = linesOf({
      nodes: [
        group('I', [group('J', [leaf('1', perUnit), leaf('2', perUnit)], { combine: 'max' })], {
          max: 2,
        }),
      ],
      sheet: { max: 1 },
      facts: [
        { member: 'a', criterion: '1', quantity: 4 },
        { member: 'a', criterion: '2', quantity: 2 },
      ],
    })
    const by = (code: string) => nested.get(code)!.cut.map((cut) => [cut.by, cut.code, cut.points])
    expect(by('1')).toEqual([
      ['max', 'I', '4'],
      ['max', '', '1'],
    ])
    expect(by('2')).toEqual([['highest', 'J', '3']])
    expect(nested.get('1')!.cut[1]!.vi).toBe('bảng điểm vượt tối đa 1 điểm: cả mục bị cắt 1')
    expect(nested.get('')!.sentence.vi).toBe(
      'Các mục cộng lại 2; vượt tối đa 1 điểm của bảng điểm: cắt 1; tổng điểm 1.',
    )
  })
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
    RangeError,
  )
})
