import { expect, test } from 'vitest'
import { sumParts } from '../../../web/components/standings/sum-parts.ts'

test('all parts of a sum have the same decimals, and what is taken off has no sign of its own', () => {
  const member = { base: '89.5', bonus: '5', penalty: '-1', cut: '-2.25', total: '91.25' }
  expect(sumParts(member)).toEqual({
    base: '89,50',
    bonus: '5,00',
    penalty: '1,00',
    cut: '2,25',
    total: '91,25',
  })
})

test('nothing taken off is 0,00; what a floor gives back is taken off with a minus', () => {
  const member = { base: '1', bonus: '0', penalty: '0', cut: '2', total: '3' }
  expect(sumParts(member)).toMatchObject({ penalty: '0,00', cut: '−2,00' })
})
