import * as v from 'valibot'
import { expect, test } from 'vitest'
import { drawChecks } from '../../../scoring/cross-check/draw.ts'
import { Draw, DrawInput } from '../../../scoring/cross-check/model.ts'
import { randomOf, shuffled } from '../../../scoring/cross-check/random.ts'
import known from './known-draws.json' with { type: 'json' }

/*
 * Draws as they came out when the way was published: whoever draws again from the same seed must come
 * to the same pairs, in whatever version of the program.
 */
test.each(known)('$input.members.length members, $input.k each, seed $input.seed', (one) => {
  const input = v.parse(DrawInput, one.input)
  expect(told(drawChecks(input) as Draw)).toEqual(one.draw)
})

function told(found: Draw) {
  const { pairs, loads, relaxed, proven, attempt } = v.parse(Draw, found)
  const inWords = (list: Draw['pairs']) =>
    list.map(({ checker, member }) => checker + member).join(' ')
  return {
    pairs: inWords(pairs),
    loads: loads.map(({ checker, items }) => `${checker} ${items}`).join(', '),
    relaxed: relaxed.map(({ wish, pairs }) => `${wish}: ${inWords(pairs)}`),
    ...{ proven, attempt },
  }
}

test('nobody can be drawn twice, and of two one cannot check two', () => {
  const input = { members: ['a', 'b', 'a'], k: 1, seed: 'x', lastYear: [], joint: [] }
  expect(v.safeParse(DrawInput, input).success).toBe(false)
  expect(v.safeParse(DrawInput, { ...input, members: ['a', 'b'] }).success).toBe(true)
  expect(drawChecks({ ...input, members: ['a', 'b'], k: 2 })).toEqual({
    impossible: ['too_few_members'],
  })
})

test('the numbers of a seed, with or without blanks around it, in either form of its marks', () => {
  const below = randomOf('15/11/2026')
  expect([6, 100, 2 ** 31 + 1, 2 ** 31 + 1, 1, 2 ** 32].map(below)).toEqual(numbers)
  expect(randomOf(' 15/11/2026\n')(1000)).toBe(randomOf('15/11/2026')(1000))
  expect(randomOf('Huế'.normalize('NFD'))(1000)).toBe(randomOf('Huế'.normalize('NFC'))(1000))
  expect(shuffled([...'abcdefgh'], randomOf('x')).join('')).toBe(order)
})
const numbers = [5, 97, 775093818, 1274965236, 0, 1514519277]
const order = 'fehgdabc'
