import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fill, scaleOf } from '../../../web/components/standings/sections.ts'

test.each([
  { points: '5', scale: '10', filled: 50 },
  { points: '-2', scale: '10', filled: 20 },
  { points: '12', scale: '10', filled: 100 },
  { points: '3', scale: '0', filled: 0 },
])('$points of $scale fill $filled percent', ({ points, scale, filled }) => {
  expect(fill(points, scale)).toBe(filled)
})

test('a bar is never wider than its track', () => {
  const number = fc.integer({ min: -999, max: 999 }).map(String)
  fc.assert(fc.property(number, number, (a, b) => fill(a, b) >= 0 && fill(a, b) <= 100))
})

test('without a maximum the greatest amount of a member is the full bar', () => {
  const section = { code: 'IX', title: 'Điểm trừ', max: null, min: null }
  expect(scaleOf(section, ['-1', '-4', '0'])).toBe('4')
  expect(scaleOf({ ...section, max: '10' }, ['12'])).toBe('10')
  expect(scaleOf({ ...section, max: '0' }, ['-4'])).toBe('4')
  expect(scaleOf({ ...section, max: '0', min: '-10' }, ['-4'])).toBe('10')
})
