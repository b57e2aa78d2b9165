import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { newest, Outdated } from '../../server/workers/newest.ts'

/** Work that takes its time, and tells what was begun and given up. */
function slow() {
  const begun: string[] = []
  const work = newest(async (input: string, unwanted: AbortSignal) => {
    begun.push(input)
    if (input === 'impossible') throw new Error(input)
    await wait(20)
    unwanted.throwIfAborted()
    return input.toUpperCase()
  })
  return { begun, work }
}

describe('the newest work of a subject', () => {
  test('is done once for all who ask the same', async () => {
    const { begun, work } = slow()
    expect(await Promise.all([work('a', 'one'), work('a', 'one')])).toEqual(['ONE', 'ONE'])
    expect(await work('a', 'one')).toBe('ONE')
    expect(begun).toEqual(['one'])
  })

  test('gives up what it is worked out from no longer, of that subject alone', async () => {
    const { work } = slow()
    const [old, other, now] = await Promise.allSettled([
      work('a', 'one'),
      work('b', 'one'),
      work('a', 'two'),
    ])
    expect(old).toMatchObject({ status: 'rejected', reason: expect.any(Outdated) })
    expect([other, now]).toMatchObject([{ value: 'ONE' }, { value: 'TWO' }])
  })

  test('what failed is tried again', async () => {
    const { begun, work } = slow()
    await expect(work('a', 'impossible')).rejects.toThrow('impossible')
    await expect(work('a', 'impossible')).rejects.toThrow('impossible')
    expect(begun).toHaveLength(2)
  })
})
