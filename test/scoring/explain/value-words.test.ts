import { expect, test } from 'vitest'
import { valueInWords } from '../../../scoring/explain/value-words.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'

const season: SeasonFile = {
  format: 'thidua/season@1',
  title: 'Cụm mẫu',
  year: 2023,
  members: [],
  sheet: {
    title: 'Bảng điểm',
    nodes: [{ code: 'I', title: 'Phần I', max: '11', rule: { kind: 'fixed', points: '1' } }],
  },
  facts: [],
}

test.each([
  { key: 'node_percent:I', value: '9.090909090909', words: '≈ 9,0909%' },
  { key: 'node_percent:I', value: '95.5', words: '95,5%' },
  { key: 'node_percent:I', value: null, words: 'chưa có' },
  { key: 'total', value: '94.123456789012', words: '94,123456789012' },
])('$key of $value is told as $words', ({ key, value, words }) => {
  expect(valueInWords(key, value, season, 'vi')).toBe(words)
})
