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
  { key: 'node_percent:I', value: '9.090909090909', words: '9,09%' },
  { key: 'node_percent:I', value: '13.636363636364', words: '13,64%' },
  { key: 'node_percent:I', value: '59.996', words: '59,996%' },
  { key: 'node_percent:I', value: '62.498', words: '62,498%' },
  { key: 'node_percent:I', value: '60', words: '60%' },
  { key: 'node_percent:I', value: '-0.004', words: '−0,004%' },
  { key: 'node_percent:I', value: '95.5', words: '95,5%' },
  { key: 'node_percent:I', value: null, words: 'chưa có' },
  { key: 'total', value: '94.123456789012', words: '94,123456789012' },
])('$key of $value is told as $words', ({ key, value, words }) => {
  expect(valueInWords(key, value, season, 'vi')).toBe(words)
})
