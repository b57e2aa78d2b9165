import { describe, expect, test } from 'vitest'
import { readSearch } from '../../../web/components/review/search.ts'

const names = new Map([
  ['ha-tinh', 'Hà Tĩnh'],
  ['quang-nam', 'Quảng Nam'],
  ['quang-ngai', 'Quảng Ngãi'],
  ['hue', 'Huế'],
])
const fullNames: Record<string, string> = {
  'ha-tinh': 'Liên hiệp các tổ chức hữu nghị tỉnh Hà Tĩnh',
  'quang-nam': 'Liên hiệp các tổ chức hữu nghị tỉnh Quảng Nam',
  'quang-ngai': 'Liên hiệp các tổ chức hữu nghị tỉnh Quảng Ngãi',
  hue: 'Liên hiệp các tổ chức hữu nghị thành phố Huế',
}
const found = (typed: string, criterion: string) => {
  const search = readSearch(typed, names)
  return [...names.keys()].filter((id) => search(id, () => `${criterion} ${fullNames[id]}`))
}

describe('a search in the review', () => {
  const all = [...names.keys()]
  test.each<[typed: string, criterion: string, units: string[]]>([
    ['', 'I.1 Tham gia', all],
    ['Hà Tĩnh', 'I.1 Hạng mục tham gia', ['ha-tinh']],
    ['ha tinh', 'I.1 Hạng mục của tỉnh', ['ha-tinh']],
    ['Hà Tĩ', 'I.1 Hạng mục', ['ha-tinh']],
    ['I.1 hà tĩnh', 'I.1 Hạng mục', ['ha-tinh']],
    ['hà tĩnh I.2', 'I.1 Hạng mục', []],
    ['quảng n', 'I.1 Hạng mục', ['quang-nam', 'quang-ngai']],
    ['huế', 'I.1 Hạng mục', ['hue']],
    ['hang', 'I.1 Hạng mục', all],
    ['ham', 'I.1 Tham gia', []],
    ['i.1', 'I.1 Tham gia', all],
    ['thành phố', 'I.1 Tham gia', ['hue']],
    ['nghị quyết', 'I.1 Tham gia', []],
  ])('for "%s" in "%s" finds %j', (typed, criterion, units) => {
    expect(found(typed, criterion)).toEqual(units)
  })
})
