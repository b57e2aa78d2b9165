import { expect, test } from 'vitest'
import type { Node } from '../../../scoring/model/node.ts'
import {
  allUnits,
  emptyInput,
  inputFor,
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

test('an activity that is several items is that only where items are counted', () => {
  const rule = { kind: 'perUnit', points: '1' } as const
  const node = { code: '1', title: 'Đoàn vào', max: '5', rule }
  const input = { ...emptyInput(), activityIds: ['x'], units: { x: 3 }, note: 'Ba đoàn' }
  expect(inputFor(node, input)).toEqual(input)
  const changed: [string, Node][] = [
    ['days late, which no activity adds up to', { ...node, rule: { ...rule, of: 'days_late' } }],
    ['a group that may not apply', { code: '1', title: 'Đoàn', max: '5', nodes: [node] }],
  ]
  for (const [what, now] of changed)
    expect(inputFor(now, input), what).toEqual({ ...input, units: {} })
})
