import { expect, test } from 'vitest'
import { kept } from '../../scoring/remember.ts'

test('what was worked out for a key is kept, also where it is nothing', () => {
  const asked: (number | null)[] = []
  const half = kept(10, (key: number | null) => {
    asked.push(key)
    return key === null ? null : key / 2
  })
  expect([4, null, -4, 4, null, -4].map(half)).toEqual([2, null, -2, 2, null, -2])
  expect(asked).toEqual([4, null, -4])
})

test('beyond so many keys all are forgotten, and each is answered right again', () => {
  const asked: number[] = []
  const same = kept(3, (key: number) => {
    asked.push(key)
    return { key }
  })
  for (const key of [1, 2, 3, 1, 4, 4, 1]) expect(same(key)).toEqual({ key })
  expect(asked).toEqual([1, 2, 3, 4, 1])
})
