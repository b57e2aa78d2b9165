import { expect, test } from 'vitest'
import { rowsOf, rowsWith } from '../../../web/components/review/rows.ts'
import { threeMembers } from './season.ts'

const rows = rowsOf(threeMembers([]).sheet.nodes)

test('parents stand before what is in them', () => {
  expect(rows.map(({ code, leaf, depth }) => [code, leaf, depth])).toEqual([
    ['I', false, 0],
    ['I.1', true, 1],
    ['I.2', true, 1],
    ['II', true, 0],
  ])
})

test('a filter keeps the parts that still hold something', () => {
  const codes = (...leaves: string[]) => rowsWith(rows, new Set(leaves)).map(({ code }) => code)
  expect(codes('I.2')).toEqual(['I', 'I.2'])
  expect(codes('II')).toEqual(['II'])
  expect(codes()).toEqual([])
})
