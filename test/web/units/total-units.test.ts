import { expect, test } from 'vitest'
import type { Leaf } from '../../../scoring/model/node.ts'
import { noUnits } from '../../../web/components/units/read-units.ts'
import { sumsUnits, totalUnits } from '../../../web/components/units/total-units.ts'

const counted: Leaf = {
  ...{ code: 'I.1', title: 'Đón đoàn', max: '10', unit: 'đoàn' },
  rule: { kind: 'perUnit', points: '1' },
}
const shared: Leaf = { ...counted, claims: { measure: 'count', joint: 'share' } }
const three = [{ units: 1 }, { units: 3 }]

test('activities are told to count for the sum of their units', () => {
  expect(sumsUnits(counted)).toBe(true)
  expect(totalUnits(counted, three)).toBe(4)
  expect(totalUnits(counted, [])).toBe(0)
})

test('but not where shares make the figure another', () => {
  expect(sumsUnits(shared)).toBe(false)
  expect(totalUnits(shared, three)).toBe(2)
})

test('nor while one of them is no number', () => {
  expect(totalUnits(counted, [{ units: noUnits }, { units: 3 }])).toBe(2)
})
