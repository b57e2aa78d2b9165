import { expect, test } from 'vitest'
import { alsoCounted, whereCounted } from '../../../web/components/sheet/twice.ts'

const counted = whereCounted([
  ['I.1', ['a', 'b']],
  ['I.2', ['a']],
  ['II.1', ['a', 'b']],
  ['II.2', ['c']],
])

test('an activity is found wherever it counts', () => {
  expect(counted.get('a')).toEqual(['I.1', 'I.2', 'II.1'])
  expect(counted.get('x')).toBeUndefined()
})

test('a criterion names each other one that counts the same, once', () => {
  expect(alsoCounted(counted, 'I.1')).toEqual(['I.2', 'II.1'])
  expect(alsoCounted(counted, 'II.2')).toEqual([])
})
