import { describe, expect, test } from 'vitest'
import { isGroup, type Leaf } from '../../scoring/model/node.ts'
import { keyInWords } from '../../scoring/words/condition.ts'
import { speaker } from '../../scoring/words/say.ts'
import { conditionInWords, nodeInWords, ruleInWords } from '../../scoring/words.ts'
import {
  group,
  leaf,
  lineOf,
  makeMembers,
  makeSeason,
  memberOf,
  scoreDraft,
} from './support/make.ts'

function words(rule: object, more: object = {}): [vi: string, en: string] {
  const node = makeSeason({ nodes: [leaf('1', rule, more)] }).sheet.nodes[0]!
  if (isGroup(node)) throw new Error('a leaf was made')
  return [ruleInWords(node as Leaf, 'vi'), ruleInWords(node as Leaf, 'en')]
}

describe('rules', () => {
  const perUnit = { kind: 'perUnit', points: '1.5' }
  const options = [
    { id: 'a', title: 'Đủ', points: 2 },
    { id: 'b', title: 'Vi phạm', points: -1, voids: true },
  ]
  test.each([
    [
      perUnit,
      { unit: 'hoạt động', max: 6 },
      'Mỗi hoạt động 1,5 điểm, tối đa 6 điểm',
      'Each hoạt động 1.5 points, at most 6 points',
    ],
    [
      { ...perUnit, step: 3, from: 1 },
      { unit: 'đoàn' },
      'Cứ đủ 3 đoàn: 1,5 điểm, tính phần trên 1 đoàn',
      'For each full 3 đoàn: 1.5 points, counted above 1 đoàn',
    ],
    [
      { ...perUnit, points: '-0.25', of: 'days_late' },
      { min: -2 },
      'Mỗi ngày chậm trừ 0,25 điểm, trừ tối đa 2 điểm',
      'Each day late minus 0.25 points, at most 2 points taken away',
    ],
    [
      { ...perUnit, step: 10, of: 'growth', partial: true },
      {},
      'Cứ đủ tăng 10%: 1,5 điểm, phần lẻ tính theo tỷ lệ',
      'For each full growth of 10%: 1.5 points, a part pro rata',
    ],
    [
      { kind: 'fixed', points: -5 },
      {},
      'Có: trừ 5 điểm; không: 0 điểm',
      'Yes: minus 5 points; no: 0 points',
    ],
    [
      { kind: 'choice', options },
      {},
      'Chọn một mức: Đủ: 2 điểm; Vi phạm: trừ 1 điểm, cả mục bằng 0',
      'One level: Đủ: 2 points; Vi phạm: minus 1 point, and the whole section is 0',
    ],
    [
      {
        kind: 'bands',
        bands: [
          { from: 80, points: 1 },
          { from: 100, points: 2 },
        ],
        of: 'percent',
      },
      {},
      'Từ 80% kế hoạch: 1 điểm; từ 100% kế hoạch: 2 điểm; thấp hơn: 0 điểm',
      'From 80% of the plan: 1 point; from 100% of the plan: 2 points; less: 0 points',
    ],
    [
      { kind: 'ratio', points: 6, of: 'plan' },
      {},
      '6 điểm nhân với tỷ lệ thực hiện kế hoạch, tính cao nhất 100%',
      '6 points times the part of the plan that was done, counted up to 100%',
    ],
    [
      { kind: 'ratio', points: 4, of: 'best' },
      { weight: 2, base: 1 },
      'Đơn vị cao nhất cụm được 4 điểm; đơn vị khác theo tỷ lệ so với đơn vị đó, có sẵn 1 điểm, nhân hệ số 2',
      'The best of the cluster gets 4 points; the others pro rata to it, 1 point from the start, times 2',
    ],
    [
      { kind: 'place', points: [3, 2] },
      {},
      'Xếp theo số lớn nhất, thứ nhất: 3 điểm; thứ 2: 2 điểm; sau đó: 0 điểm',
      'By the greatest number, place 1: 3 points; place 2: 2 points; then: 0 points',
    ],
    [
      { kind: 'judged', max: 10, drop: { high: 1, low: 1 } },
      {},
      'Trung bình điểm của các giám khảo (thang 0 – 10), bỏ 1 điểm cao nhất và 1 điểm thấp nhất',
      "The mean of the judges' scores (0 – 10), without the 1 highest and the 1 lowest",
    ],
    [
      { kind: 'given', max: 5 },
      {},
      'Người chấm cho điểm từ 0 đến 5',
      'Points given by people, from 0 to 5',
    ],
  ])('%j %j', (rule, more, vi, en) => {
    expect(words(rule, more)).toEqual([vi, en])
  })
})

describe('conditions and sections', () => {
  const nodes = [
    group('V', [leaf('V.1', { kind: 'perUnit', points: 1 }, { raises: [{ flag: 'tre-han' }] })], {
      title: 'Đổi mới',
      max: 10,
      combine: 'max',
      not_applicable: 'full',
      requires: {
        all: [{ key: 'quantity:V.1', at_least: 2 }, { not: { key: 'flag:tre-han', equals: 1 } }],
      },
    }),
  ]
  const sectioned = () => makeSeason({ nodes, grades: [{ id: 'tot', title: 'Tốt', from: 80 }] })
  test.each([
    [
      { key: 'node_percent:V', at_least: '62.5' },
      'tỷ lệ điểm mục V (Đổi mới) từ 62,5% trở lên',
      'share of the points of V (Đổi mới) at least 62.5%',
    ],
    [{ key: 'grade', at_least: 'tot' }, 'xếp loại từ “Tốt” trở lên', 'grade at least “Tốt”'],
    [
      {
        any: [
          { key: 'rank', equals: '1' },
          { key: 'missing', at_most: '0' },
        ],
      },
      'thứ hạng bằng 1 hoặc số tiêu chí thiếu số liệu không quá 0',
      'rank exactly 1 or criteria without figures at most 0',
    ],
    [
      { key: 'flag:tre-han', equals: '0' },
      'không có cờ “tre-han”',
      'the flag “tre-han” is not raised',
    ],
  ])('%j', (condition, vi, en) => {
    const season = sectioned()
    expect(conditionInWords(condition as never, season, 'vi')).toBe(vi)
    expect(conditionInWords(condition as never, season, 'en')).toBe(en)
  })
  test('a section', () => {
    const season = sectioned()
    expect(nodeInWords(season.sheet.nodes[0]!, season)).toBe(
      'Chỉ lấy mục có điểm cao nhất, tối đa 10 điểm. Chỉ tính khi số liệu tiêu chí V.1 (Tiêu chí V.1) từ 2 trở lên và không phải (có cờ “tre-han”). Không áp dụng thì được đủ điểm.',
    )
  })
})

describe('the ledger', () => {
  const nodes = [
    group(
      'I',
      [
        leaf('1', { kind: 'perUnit', points: '1.5' }, { unit: 'đoàn', max: 5 }),
        leaf('2', { kind: 'ratio', points: 4, of: 'plan' }),
      ],
      { base: 1, weight: 2, max: 12 },
    ),
    leaf('3', { kind: 'fixed', points: 1 }, { base: '-0.5' }),
  ]
  const facts = [
    { member: 'a', criterion: '1', quantity: 4 },
    { member: 'a', criterion: '2', actual: 1, plan: 3, note: 'Theo báo cáo' },
  ]
  const draft = { members: makeMembers(1), nodes, facts }
  test('each line can be recomputed by hand', () => {
    const { ledger, total } = memberOf(scoreDraft(draft))
    expect(total).toBe('11.5')
    expect(ledger).toEqual([
      {
        code: 'I',
        fact: null,
        steps: [
          'các mục cộng lại 6,33',
          'điểm có sẵn: 1 + 6,33 = 7,33',
          'hệ số: 7,33 × 2 = 14,66',
          'tối đa 12',
        ],
        points: '5.67',
        cut: '2.66',
        status: 'used',
      },
      {
        code: '1',
        fact: { quantity: '4' },
        steps: ['4 đoàn × 1,5 = 6', 'tối đa 5'],
        points: '5',
        cut: '1',
        status: 'used',
      },
      {
        code: '2',
        fact: { actual: '1', plan: '3', note: 'Theo báo cáo' },
        steps: ['4 × 1/3 ≈ 1,3333', 'làm tròn 1,33'],
        points: '1.33',
        cut: '0',
        status: 'used',
      },
      {
        code: '3',
        fact: null,
        steps: ['chưa nhập số liệu', 'điểm có sẵn: −0,5 + 0 = −0,5'],
        points: '-0.5',
        cut: '0',
        status: 'missing',
      },
      {
        code: '',
        fact: null,
        steps: ['các mục cộng lại 11,5'],
        points: '0',
        cut: '0',
        status: 'used',
      },
    ])
  })
  test('in English the same account', () => {
    expect(lineOf(scoreDraft(draft, { language: 'en' }), '2').steps).toEqual([
      '4 × 1/3 ≈ 1.3333',
      'rounded 1.33',
    ])
    const other = scoreDraft(draft, { language: 'en' })
    const strip = (result: typeof other) =>
      JSON.stringify({
        ...result,
        members: result.members.map(({ ledger, ...rest }) => [
          rest,
          ledger.map(({ steps: _, ...line }) => line),
        ]),
      })
    expect(strip(other)).toBe(strip(scoreDraft(draft)))
  })
})

test('a flag is no criterion, whatever it is called', () => {
  const season = makeSeason({})
  const keys = ['flag:1', 'quantity:1'].map((key) => keyInWords(key, season, speaker('vi')))
  expect(keys).toEqual(['cờ 1', 'số liệu tiêu chí 1 (Tiêu chí 1)'])
})

test('where there are no grades yet, the id of one stands for its title', () => {
  const { sheet } = makeSeason({})
  expect(conditionInWords({ key: 'grade', at_least: 'tot' }, { sheet }, 'vi')).toBe(
    'xếp loại từ “tot” trở lên',
  )
})
