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

describe('the newest work of an asker', () => {
  test('is done once for all who ask the same', async () => {
    const { begun, work } = slow()
    expect(await Promise.all([work('a', 'one'), work('a', 'one')])).toEqual(['ONE', 'ONE'])
    expect(await work('a', 'one')).toBe('ONE')
    expect(begun).toEqual(['one'])
  })

  test('what nobody asks any more is given up, what another still asks is not', async () => {
    const { work } = slow()
    const [old, other, now] = await Promise.allSettled([
      work('a', 'one'),
      work('b', 'one'),
      work('a', 'two'),
    ])
    expect([old, other, now]).toMatchObject([{ value: 'ONE' }, { value: 'ONE' }, { value: 'TWO' }])
    const [first, second] = await Promise.allSettled([work('a', 'three'), work('a', 'four')])
    expect(first).toMatchObject({ status: 'rejected', reason: expect.any(Outdated) })
    expect(second).toMatchObject({ value: 'FOUR' })
  })

  test('two who see different things, and ask again and again, both get theirs', async () => {
    const { begun, work } = slow()
    const asks = () => [work('a', 'of a'), work('b', 'of b')]
    expect(await Promise.all([...asks(), ...asks(), ...asks()])).toEqual(
      [1, 2, 3].flatMap(() => ['OF A', 'OF B']),
    )
    expect(begun).toEqual(['of a', 'of b'])
  })

  test('what failed is tried again', async () => {
    const { begun, work } = slow()
    await expect(work('a', 'impossible')).rejects.toThrow('impossible')
    await expect(work('a', 'impossible')).rejects.toThrow('impossible')
    expect(begun).toHaveLength(2)
  })
})
