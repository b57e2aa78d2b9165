import { expect, test } from 'vitest'
import { div, parse } from '../../../scoring/decimal.ts'
import { exactText } from '../../../scoring/explain/line-text.ts'
import { whyTexts } from '../../../scoring/explain/why-texts.ts'

const pair = { upper: 'A', lower: 'B' }
const decided = { ...pair, name: 'N', comparative: 'C', values: ['2', '1'] as const }

test.each<[string, (texts: (typeof whyTexts)['vi']) => string, string, string]>([
  [
    'the first key decides',
    (say) => say.decided({ ...decided, equal: '' }),
    'A xếp trên B vì N C: 2 so với 1.',
    'A ranks above B by C N: 2 against 1.',
  ],
  [
    'a later key decides',
    (say) => say.decided({ ...decided, equal: 'K' }),
    'A xếp trên B: bằng nhau về K, nhưng N C: 2 so với 1.',
    'A ranks above B: level on K, but C N: 2 against 1.',
  ],
  [
    'people have decided, without any key',
    (say) => say.ordered({ ...pair, equal: '', reference: 'BB 1' }),
    'A xếp trên B: được xếp trước theo quyết định đã ghi biên bản (BB 1).',
    'A ranks above B: put first by a recorded decision (BB 1).',
  ],
  [
    'people have decided where all keys are equal',
    (say) => say.ordered({ ...pair, equal: 'K', reference: 'BB 1' }),
    'A xếp trên B: bằng nhau về K, nhưng được xếp trước theo quyết định đã ghi biên bản (BB 1).',
    'A ranks above B: level on K, but put first by a recorded decision (BB 1).',
  ],
  [
    'level without any key',
    (say) => say.level({ ...pair, equal: '' }),
    'A và B đồng hạng: bằng nhau ở mọi căn cứ xếp hạng; hội nghị quyết định thứ tự và ghi số biên bản.',
    'A and B are tied: level on every ranking key; the conference decides the order and records its minutes.',
  ],
  [
    'level on all keys',
    (say) => say.level({ ...pair, equal: 'K' }),
    'A và B đồng hạng: bằng nhau ở mọi căn cứ xếp hạng (K); hội nghị quyết định thứ tự và ghi số biên bản.',
    'A and B are tied: level on every ranking key (K); the conference decides the order and records its minutes.',
  ],
  [
    'numbered without any key',
    (say) => say.numbered({ ...pair, equal: '' }),
    'A xếp trên B chỉ theo số thứ tự: bằng nhau ở mọi căn cứ xếp hạng.',
    'A ranks above B by its official number only: level on every ranking key.',
  ],
  [
    'numbered where all keys are equal',
    (say) => say.numbered({ ...pair, equal: 'K' }),
    'A xếp trên B chỉ theo số thứ tự: bằng nhau ở mọi căn cứ xếp hạng (K).',
    'A ranks above B by its official number only: level on every ranking key (K).',
  ],
  [
    'out of competition, no more is said',
    (say) => say.outside({ name: 'A', reason: undefined, wouldBe: null }),
    'A không xếp hạng',
    'A is out of competition',
  ],
  [
    'out of competition, and why, and what it would be',
    (say) => say.outside({ name: 'A', reason: 'R', wouldBe: 3 }),
    'A không xếp hạng (R); nếu xếp hạng thì đứng thứ 3',
    'A is out of competition (R); if ranked it would be number 3',
  ],
  [
    'a rounded key',
    (say) => say.rounded('N', 1),
    'N (làm tròn 1 chữ số)',
    'N (rounded to 1 decimals)',
  ],
])('%s', (_name, tell, vi, en) => {
  expect([tell(whyTexts.vi), tell(whyTexts.en)]).toEqual([vi, en])
})

test.each([
  ['1', '2', '0.5'],
  ['3', '20', '0.15'],
  ['7', '8', '0.875'],
  ['1', '3', '1/3'],
  ['-5', '6', '-5/6'],
  ['7', '30', '7/30'],
  ['6', '3', '2'],
])('%s/%s as a decimal where it ends: %s', (over, under, text) => {
  expect(exactText(div(parse(over), parse(under)))).toBe(text)
})
