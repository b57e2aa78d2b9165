import { expect, test } from 'vitest'
import { namedOf } from '../../../web/components/sheet/waiting.ts'

const named = (...titles: string[]) => namedOf(titles.map((title) => ({ title })))

test('the first three are named, and how many more there are', () => {
  expect(named('a', 'b', 'c')).toEqual({ titles: ['a', 'b', 'c'], more: 0 })
  expect(named('a', 'b', 'c', 'd', 'e')).toEqual({ titles: ['a', 'b', 'c'], more: 2 })
  expect(named()).toEqual({ titles: [], more: 0 })
})

test('a long title is cut between two words', () => {
  const [title] = named(`${'đoàn '.repeat(20)}hết`).titles
  expect(title).toBe(`${'đoàn '.repeat(14).trimEnd()}…`)
  expect(named('x'.repeat(80)).titles).toEqual([`${'x'.repeat(70)}…`])
  expect(named('x'.repeat(70)).titles).toEqual(['x'.repeat(70)])
})
