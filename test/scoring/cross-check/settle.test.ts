import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagreementOf, middleOf } from '../../../scoring/cross-check/settle.ts'

const of = (points: readonly string[]) => points.map((each) => ({ points: each }))

test.each<[string[], string, string | undefined]>([
  [[], '5', undefined],
  [['3'], '5', '3'],
  [['2', '9', '4'], '9', '4'],
  [['2', '6'], '6', '6'],
  [['2', '6'], '0', '2'],
  [['2', '6'], '4', '2'],
  [['0.1', '0.2', '9', '10'], '8', '9'],
  [['-3', '0'], '0', '0'],
])('of %j beside %s: %s', (points, own, expected) => {
  expect(middleOf(of(points), own)?.points).toBe(expected)
})

test('one checker far off moves nothing that two others agree on, in any order', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: -99, max: 99 }), fc.nat(2), (agreed, far, at) => {
      const points = [String(agreed), String(agreed)].toSpliced(at, 0, String(far))
      expect(middleOf(of(points), String(agreed))?.points).toBe(String(agreed))
    }),
  )
})

test('disagreement adds up the differences, whichever way they go, exactly', () => {
  const own = { 'I.1': '0.3', 'I.2': '4', II: '10' }
  const checked = { 'I.1': '0.1', 'I.2': '4.1', II: '0' }
  expect(disagreementOf(['I.1', 'I.2'], own, checked)).toBe('0.3')
  expect(disagreementOf(['II', 'III'], own, checked)).toBe('10')
  expect(disagreementOf([], own, checked)).toBe('0')
})
