import { expect, test } from 'vitest'
import { factOf } from '../../../../scoring/explain/outlook/current.ts'

test('what is said becomes a fact of its member, criterion and stage; nothing becomes none', () => {
  expect(factOf({ points: '5', note: 'Tạm tính' }, 'a', 'I.1', 'verified')).toEqual([
    { member: 'a', criterion: 'I.1', stage: 'verified', points: '5', note: 'Tạm tính' },
  ])
  expect(factOf(null, 'a', 'I.1', 'verified')).toEqual([])
})
