import { expect, test } from 'vitest'
import { cutAtLine, thinned } from '../../../scoring/awards/line.ts'

const levels = [['a'], ['b', 'c'], ['d']]

test.each([
  { seats: 0, within: '', across: '', beyond: 'abcd', open: 0 },
  { seats: 1, within: 'a', across: '', beyond: 'bcd', open: 0 },
  { seats: 2, within: 'a', across: 'bc', beyond: 'd', open: 1 },
  { seats: 3, within: 'abc', across: '', beyond: 'd', open: 0 },
  { seats: 4, within: 'abcd', across: '', beyond: '', open: 0 },
  { seats: 9, within: 'abcd', across: '', beyond: '', open: 0 },
])('the line after $seats', ({ seats, ...expected }) => {
  const { within, across, beyond, open } = cutAtLine(levels, seats)
  expect({
    within: within.join(''),
    across: across.join(''),
    beyond: beyond.join(''),
    open,
  }).toEqual(expected)
})

test('levels without those turned away have no empty ones', () => {
  expect(thinned(levels, (id) => id > 'b')).toEqual([['c'], ['d']])
  expect(thinned(levels, () => false)).toEqual([])
})
