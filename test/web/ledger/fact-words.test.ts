import { expect, test } from 'vitest'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { factInWords } from '../../../web/components/ledger/fact-words.ts'

const rules = {
  count: { kind: 'perUnit', points: '1' },
  plan: { kind: 'ratio', points: '6', of: 'plan' },
  growth: { kind: 'bands', bands: [{ from: '0', points: '1' }], of: 'growth' },
  met: { kind: 'fixed', points: '2' },
  choice: { kind: 'choice', options: [{ id: 'chu-tri', title: 'Chủ trì', points: '3' }] },
  judged: { kind: 'judged', max: '3' },
  given: { kind: 'given', max: '3' },
} as const satisfies Record<string, Leaf['rule']>

test.each<{ rule: keyof typeof rules; fact: FactFields | null; unit?: string; words: string }>([
  { rule: 'count', unit: 'đoàn', fact: { quantity: '1234.5' }, words: '1.234,5 đoàn' },
  { rule: 'count', fact: { quantity: '0' }, words: '0 lượt' },
  {
    rule: 'plan',
    unit: 'hoạt động',
    fact: { actual: '12', plan: '15' },
    words: 'thực hiện 12, kế hoạch 15 hoạt động',
  },
  { rule: 'plan', fact: { plan: '15' }, words: 'kế hoạch 15' },
  {
    rule: 'growth',
    unit: 'triệu đồng',
    fact: { actual: '3400', previous: '3000' },
    words: 'năm nay 3.400, năm trước 3.000 triệu đồng',
  },
  { rule: 'met', fact: { met: false }, words: 'không' },
  { rule: 'choice', fact: { option: 'chu-tri' }, words: 'Chủ trì' },
  { rule: 'judged', fact: { scores: ['2.5', '3'] }, words: 'điểm chấm: 2,5; 3' },
  { rule: 'given', fact: { points: '1.5' }, words: '1,5 điểm' },
  { rule: 'count', fact: { quantity: '3', points: '2' }, words: '3 lượt; ấn định 2 điểm' },
  { rule: 'count', fact: { not_applicable: true }, words: 'không phát sinh' },
  { rule: 'count', fact: null, words: 'chưa kê khai' },
  { rule: 'count', fact: {}, words: 'chưa kê khai' },
])('$fact reads "$words"', ({ rule, fact, unit, words }) => {
  const leaf: Leaf = {
    code: '1',
    title: 'Tiêu chí',
    rule: rules[rule] as Leaf['rule'],
    ...(unit ? { unit } : {}),
  }
  expect(factInWords(leaf, fact)).toBe(words)
})
