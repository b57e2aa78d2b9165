import { expect, test } from 'vitest'
import { rowDigest } from '../../db/records.ts'

test('what counted before its units were asked has the digest that it had', () => {
  const link = { claimId: 'c', activityId: 'a', position: 0 }
  const old = rowDigest('claimActivity', link)
  expect(rowDigest('claimActivity', { ...link, units: 1 })).toBe(old)
  expect(rowDigest('claimActivity', { ...link, units: 2 })).not.toBe(old)
})
