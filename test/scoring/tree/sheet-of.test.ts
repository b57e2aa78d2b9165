import { expect, test } from 'vitest'
import { sheetOf } from '../../../scoring/tree/sheet-of.ts'
import { makeSeason } from '../support/make.ts'

const { sheet } = makeSeason({})
const grades = [{ id: 'tot', title: 'Tốt', from: '90' }]

test('a sheet is read once for all runs', () => {
  expect(sheetOf({ sheet, grades })).toBe(sheetOf({ sheet, grades }))
})

test('with other grades it is read again', () => {
  const before = sheetOf({ sheet, grades })
  expect(sheetOf({ sheet, grades: [...grades] })).not.toBe(before)
})

test('so is an equal sheet of another season', () => {
  expect(sheetOf({ sheet: { ...sheet }, grades })).not.toBe(sheetOf({ sheet, grades }))
})
