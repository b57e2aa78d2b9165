import { expect, test } from 'vitest'
import { differences, figuresOf } from '../../server/papers/lookup/figures.ts'
import type { Block, Row } from '../../server/papers/model.ts'

const cells = (...texts: string[]) => texts.map((text) => ({ text }))
const plain = (...texts: string[]): Row => ({ kind: 'plain', cells: cells(...texts) })
const section = (text: string, columns: number): Row => ({
  kind: 'section',
  cells: [{ text, columns }],
})
const table = (rows: Row[], name = 'Bảng'): Block => ({
  ...{ kind: 'table', name, size: 11, widths: [1, 1, 1, 1] },
  head: [
    [
      { text: 'TT', rows: 2 },
      { text: 'Đơn vị', rows: 2 },
      { text: 'Điểm', columns: 2 },
    ],
    cells('I', 'Tổng'),
  ],
  rows,
})
const between = (before: Block[], after: Block[]) =>
  differences(figuresOf(before), figuresOf(after)).map(({ row, column, printed, now }) => [
    ...[row, column, printed, now],
  ])

test('a row that moved with its rank is the same row; its figures are told by column', () => {
  const before = table([plain('1', 'Huế', '5', '9'), plain('2', 'Gia Lai', '4', '8')])
  const after = table([plain('1', 'Gia Lai', '6', '10'), plain('2', 'Huế', '5', '9')])
  expect(between([before], [after])).toEqual([
    ['Gia Lai', 'Điểm I', '4', '6'],
    ['Gia Lai', 'Điểm Tổng', '8', '10'],
  ])
})

test('rows that are named alike are told apart by the section that they stand in', () => {
  const rows = (last: string) => [
    section('Cờ thi đua: 01', 4),
    plain('1', 'Huế', '5', '9'),
    section(`Giấy khen: 0${last}`, 4),
    plain('1', 'Huế', '5', last),
  ]
  expect(between([table(rows('2'))], [table(rows('3'))])).toEqual([
    ['Giấy khen · Huế', 'Điểm Tổng', '2', '3'],
  ])
})

test('a row without a name goes on with the one above, and one of several may come or go', () => {
  const rows = (...texts: string[][]) => [
    section('I.1 Đoàn ra', 4),
    ...texts.map((each) => plain('', ...each)),
  ]
  const before = rows(['Đón đoàn', 'a.pdf', '1'], ['', 'b.pdf', '2'], ['', 'c.pdf', '3'])
  const gone = rows(['Đón đoàn', 'a.pdf', '1'], ['', 'c.pdf', '3'])
  expect(between([table(before)], [table(before)])).toEqual([])
  expect(between([table(before)], [table(gone)])).toEqual([])
  const changed = rows(['Đón đoàn', 'a.pdf', '1'], ['', 'b.pdf', '5'], ['', 'c.pdf', '3'])
  expect(between([table(before)], [table(changed)])).toEqual([
    ['I.1 Đoàn ra · Đón đoàn', 'Điểm Tổng', '2', '5'],
  ])
})

test('what only the printed paper had is not told', () => {
  const before = [table([plain('1', 'Huế', '5', '9')]), table([plain('1', 'X', '1', '1')], 'Khác')]
  const after = [table([plain('1', 'Gia Lai', '5', '9')])]
  expect(between(before, after)).toEqual([])
})

test('sentences that came stand beside those that went, in their order', () => {
  const text = (said: string): Block => ({ kind: 'text', text: said })
  const before = [text('Có mặt 10/11 đơn vị.'), text('Như cũ.'), { kind: 'closing' } as const]
  const after = [text('Có mặt 11/11 đơn vị.'), text('Như cũ.'), text('Thêm một câu.')]
  expect(between(before, after)).toEqual([
    ['', '', 'Có mặt 10/11 đơn vị.', 'Có mặt 11/11 đơn vị.'],
    ['', '', '', 'Thêm một câu.'],
  ])
})
