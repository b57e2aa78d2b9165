import { expect, test } from 'vitest'
import type { Leaf } from '../../../scoring/model/node.ts'
import { isOddFraction } from '../../../web/components/sheet/whole.ts'

const counted: Leaf = {
  code: 'I.5',
  title: 'Đợt thăm',
  unit: 'đợt',
  rule: { kind: 'perUnit', points: '1' },
}
const money: Leaf = { ...counted, unit: 'triệu đồng', claims: { measure: 'money' } }

test.each([
  { leaf: counted, figure: '1.5', odd: true },
  { leaf: { ...counted, unit: 'người' }, figure: '0.25', odd: true },
  { leaf: counted, figure: '2', odd: false },
  { leaf: counted, figure: '2.0', odd: false },
  { leaf: counted, figure: 'ba tỷ', odd: false },
  { leaf: counted, figure: undefined, odd: false },
  { leaf: money, figure: '3400.5', odd: false },
  { leaf: { ...counted, unit: '%' }, figure: '95.5', odd: false },
])('$figure $leaf.unit: $odd', ({ leaf, figure, odd }) => {
  expect(isOddFraction(leaf, figure)).toBe(odd)
})
