import { expect, test } from 'vitest'
import { turns } from '../../server/workers/turns.ts'

test('two at once, one waits, the next is told to come again; a failure gives its place on', async () => {
  const turn = turns({ atOnce: 2, waiting: 1 })
  const log: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      log.push(name)
      ends.push(() => (name === 'b' ? reject(new Error(name)) : resolve(name)))
    })
  const a = turn(work('a'))
  const b = turn(work('b'))
  const c = turn(work('c'))
  await expect(turn(work('d'))).rejects.toMatchObject({ code: 'request.busy' })
  expect(log).toEqual(['a', 'b'])
  ends[1]!()
  await expect(b).rejects.toThrow('b')
  expect(log).toEqual(['a', 'b', 'c'])
  ends[0]!()
  ends[2]!()
  expect(await Promise.all([a, c])).toEqual(['a', 'c'])
  const again = turn(work('e'))
  ends[3]!()
  expect(await again).toBe('e')
})
