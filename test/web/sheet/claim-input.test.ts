import { expect, test } from 'vitest'
import {
  allUnits,
  emptyInput,
  inputOf,
  isEmptyInput,
  sameInput,
} from '../../../web/components/sheet/claim-input.ts'

test('two claims that state the same are the same, in whatever order', () => {
  const a = { ...emptyInput(), figures: { plan: '5', actual: '4' }, activityIds: ['x', 'y'] }
  const b = { ...emptyInput(), figures: { actual: '4', plan: '5' }, activityIds: ['y', 'x'] }
  expect(sameInput(a, b)).toBe(true)
  expect(sameInput(a, { ...b, figures: { actual: '4' } })).toBe(false)
})

test('blanks at the end of a note, which the server takes off, are no difference', () => {
  expect(sameInput({ ...emptyInput(), note: 'Đã gửi ' }, { ...emptyInput(), note: 'Đã gửi' })).toBe(
    true,
  )
})

test('0 is something, a figure taken away is nothing', () => {
  expect(isEmptyInput({ ...emptyInput(), figures: { quantity: '0' } })).toBe(false)
  expect(isEmptyInput({ ...emptyInput(), figures: { quantity: undefined } as never })).toBe(true)
})

test('an activity that counts for three is another claim; for one it is not', () => {
  const claim = { ...emptyInput(), activityIds: ['x', 'y'] }
  expect(sameInput(claim, { ...claim, units: { x: 3 } })).toBe(false)
  expect(sameInput(claim, { ...claim, units: { x: 1 } })).toBe(true)
  const one = { ...claim, units: { x: 3, y: 2 } }
  expect(sameInput(one, { ...claim, units: { y: 2, x: 3 } })).toBe(true)
  expect(allUnits(one)).toBe(5)
})

test('what is counted no more says no number', () => {
  expect(inputOf({ ...emptyInput(), activityIds: ['y'], units: { x: 3, y: 2 } }).units).toEqual({
    y: 2,
  })
})

test('a copy of a claim does not share its lists', () => {
  const claim = { ...emptyInput(), activityIds: ['x'] }
  inputOf(claim).activityIds.push('y')
  expect(claim.activityIds).toEqual(['x'])
})
