import { expect, test } from 'vitest'
import { inputOf } from '../../../web/components/sheet/claim-input.ts'
import { noUnits, readUnits } from '../../../web/components/units/read-units.ts'

test.each([
  ['1', 1],
  [' 03 ', 3],
  ['9999', 9999],
])('%s is a number of units', (text, units) => {
  expect(readUnits(text)).toBe(units)
})

test.each(['', '0', '000', '-1', '1,5', '10000', 'ba'])('"%s" is none', (text) => {
  expect(readUnits(text)).toBe(noUnits)
})

test('a number that is none stays in the claim: it must not go for the one before it', () => {
  const claim = { activityIds: ['x'], figures: {}, note: '', evidenceIds: [] }
  expect(inputOf({ ...claim, units: { x: noUnits } }).units).toEqual({ x: noUnits })
})
