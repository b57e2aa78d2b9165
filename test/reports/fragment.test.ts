import { expect, test } from 'vitest'
import { fragmentDigest } from '../../server/reports/fragment.ts'

test.each([
  'Trao 1.000 bộ kính (gọi tắt là HHEI)[footnoteRef:2] cho học sinh',
  'trao 1.000  bộ kính\n(gọi tắt là HHEI) cho học sinh;',
])('%s is the passage that was recorded', (text) => {
  expect(fragmentDigest(text)).toBe(
    fragmentDigest('Trao 1.000 bộ kính (gọi tắt là HHEI) cho học sinh.'),
  )
})

test('another number is another passage', () => {
  expect(fragmentDigest('Trao 2 bộ kính')).not.toBe(fragmentDigest('Trao 3 bộ kính'))
})
