import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawChecks } from '../../../scoring/cross-check/draw.ts'
import { type Draw, type DrawInput, wishes } from '../../../scoring/cross-check/model.ts'
import { randomOf, shuffled } from '../../../scoring/cross-check/random.ts'
import { everyDraw } from './every-draw.ts'

const named = (n: number) => Array.from({ length: n }, (_, at) => `m${at}`)

function makeInput(changes: Partial<DrawInput> = {}): DrawInput {
  return { members: named(11), k: 2, seed: '15/11/2026', lastYear: [], joint: [], ...changes }
}

function drawn(changes: Partial<DrawInput> = {}): Draw {
  const found = drawChecks(makeInput(changes))
  if ('impossible' in found) throw new Error('No draw')
  return found
}

const pairsOf = (n: number) =>
  fc.uniqueArray(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: n * 3, selector: String })

/** Inputs of `n` members, some pairs of them joint, some of last year. */
const input = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain((n) =>
    fc.record({
      members: fc.constant(named(n)),
      k: fc.integer({ min: 1, max: Math.min(3, n - 1) }),
      seed: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
      lastYear: pairsOf(n).map((pairs) => pairs.map(toNames)),
      joint: pairsOf(n).map((pairs) => pairs.map(toNames)),
      sizes: fc.dictionary(fc.constantFrom(...named(n)), fc.nat(60)),
    }),
  )

function toNames([a, b]: [number, number]): [string, string] {
  return [`m${a}`, `m${b}`]
}

describe('laws', () => {
  test('each checks k and is checked by k, nobody itself, no pair twice', () => {
    fc.assert(
      fc.property(input(2, 12), (given) => {
        const { pairs, loads } = drawn(given)
        for (const id of given.members) {
          expect(pairs.filter(({ checker }) => checker === id)).toHaveLength(given.k)
          expect(pairs.filter(({ member }) => member === id)).toHaveLength(given.k)
        }
        expect(pairs.some(({ checker, member }) => checker === member)).toBe(false)
        expect(new Set(pairs.map((pair) => JSON.stringify(pair))).size).toBe(pairs.length)
        for (const { checker, items } of loads) {
          const own = pairs.filter((pair) => pair.checker === checker)
          expect(items).toBe(own.reduce((all, { member }) => all + (given.sizes[member] ?? 1), 0))
        }
      }),
      { numRuns: 20 },
    )
  })

  test('what goes against a wish is said, and nothing else goes against it', () => {
    fc.assert(
      fc.property(input(2, 12), (given) => {
        const { pairs, relaxed } = drawn(given)
        const said = Object.fromEntries(relaxed.map((each) => [each.wish, each.pairs]))
        const has = (list: readonly [string, string][], a: string, b: string) =>
          list.some(([from, to]) => from === a && to === b)
        expect(said).toEqual(
          withoutEmpty({
            'last-year': pairs.filter((p) => has(given.lastYear, p.checker, p.member)),
            joint: pairs.filter(
              (p) => has(given.joint, p.checker, p.member) || has(given.joint, p.member, p.checker),
            ),
            mutual: pairs.filter((p) =>
              pairs.some((q) => q.checker === p.member && q.member === p.checker),
            ),
          }),
        )
      }),
      { numRuns: 20 },
    )
  })

  test('the same for the same seed, in whatever order members and pairs are written', () => {
    fc.assert(
      fc.property(input(2, 10), fc.infiniteStream(fc.nat()), (given, numbers) => {
        const mixed = (list: readonly unknown[]) =>
          shuffled(list, (n) => (numbers.next().value ?? 0) % n)
        const other = {
          ...given,
          ...{ members: mixed(given.members), joint: mixed(given.joint) },
          lastYear: mixed(given.lastYear),
          seed: ` ${given.seed.normalize('NFD')} `,
        } as DrawInput
        expect(drawChecks(other)).toEqual(drawChecks(given))
      }),
      { numRuns: 12 },
    )
  })

  test('wishes are given up only when no draw keeps them, the mildest first', () => {
    const known = new Map<string, [number, number][][]>()
    fc.assert(
      fc.property(input(2, 5), (given) => {
        const [n, k] = [given.members.length, given.k]
        const key = `${n}/${k}`
        const all = known.get(key) ?? everyDraw(n, k)
        known.set(key, all)
        const gravest = (draw: [number, number][]) => weightOf(draw.map(toNames), given)
        const least = Math.min(...all.map(gravest))
        const { pairs, proven } = drawn(given)
        expect(proven).toBe(true)
        const found = pairs.map(({ checker, member }): [string, string] => [checker, member])
        expect(weightOf(found, given)).toBe(least)
      }),
      { numRuns: 60 },
    )
  })
})

/** 1 for a pair of last year, 2 for a joint one, 4 for a mutual one, each once: what had to be given up. */
function weightOf(pairs: readonly [string, string][], { lastYear, joint }: DrawInput): number {
  const has = (list: readonly [string, string][], [a, b]: [string, string]) =>
    list.some(([from, to]) => from === a && to === b)
  const against = {
    'last-year': pairs.some((pair) => has(lastYear, pair)),
    joint: pairs.some(([a, b]) => has(joint, [a, b]) || has(joint, [b, a])),
    mutual: pairs.some(([a, b]) => has(pairs, [b, a])),
  }
  return wishes.reduce((sum, wish, at) => sum + (against[wish] ? 2 ** at : 0), 0)
}

function withoutEmpty<T>(lists: Record<string, readonly T[]>) {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}

describe('a draw', () => {
  test('of another seed is another', () => {
    expect(drawn({ seed: '16/11/2026' }).pairs).not.toEqual(drawn().pairs)
  })

  test('gives everybody about as much to do', () => {
    const sizes = Object.fromEntries(named(11).map((id, at) => [id, 20 + at * 3]))
    const items = drawn({ sizes }).loads.map((load) => load.items)
    expect(Math.max(...items) - Math.min(...items)).toBeLessThanOrEqual(24)
  })

  test('is not for more than there are others', () => {
    const refusal = { impossible: ['too_few_members'] }
    expect(drawChecks(makeInput({ members: ['a', 'b'], k: 2 }))).toEqual(refusal)
    expect(drawChecks(makeInput({ members: [], k: 1 }))).toEqual(refusal)
  })

  test('of two members is mutual, and says so', () => {
    const { relaxed } = drawn({ members: ['a', 'b'], k: 1 })
    expect(relaxed.map(({ wish }) => wish)).toEqual(['mutual'])
  })
})

test('the numbers of a seed are those written down', () => {
  const below = randomOf('foobar')
  // FNV-1a of "foobar" is 0xbf9cf968 by its authors' test vectors; the numbers follow from it.
  expect(Array.from({ length: 4 }, () => below(2 ** 32))).toEqual(mulberry(0xbf9cf968, 4))
})

/** Mulberry32 by hand, in whole numbers of any size. */
function mulberry(seed: number, count: number): number[] {
  const mask = 0xffffffffn
  let state = BigInt(seed)
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5n) & mask
    let t = ((state ^ (state >> 15n)) * (state | 1n)) & mask
    t ^= (t + (((t ^ (t >> 7n)) * (t | 61n)) & mask)) & mask
    return Number((t ^ (t >> 14n)) & mask)
  })
}

test('a number that is just the greatest multiple is passed over', () => {
  const [first, second] = mulberry(0xbf9cf968, 2) as [number, number]
  // It lies in the upper half of all numbers, so that of itself no other multiple comes below 2^32.
  expect(first).toBeGreaterThan(2 ** 31)
  expect(randomOf('foobar')(first)).toBe(second % first)
})

test('of a hundred tries the last counts as the first does', () => {
  const members = named(7)
  const sizes = Object.fromEntries(members.map((id, at) => [id, (at * at * 7 + 3) % 23]))
  const { attempt, loads } = drawn({ members, sizes, seed: 's23' })
  const items = loads.map((load) => load.items)
  expect([attempt, Math.max(...items) - Math.min(...items)]).toEqual([100, 13])
})

test('pairs of members that are not there change nothing', () => {
  const stranger: [string, string][] = [
    ['m0', 'gone'],
    ['gone', 'm1'],
    ['gone', 'lost'],
  ]
  expect(drawn({ lastYear: stranger, joint: stranger })).toEqual(drawn())
})

test.each([
  ['s268', 2, 'm1 m2, m1 m4, m4 m0'],
  ['s44', 3, 'm2 m0, m2 m3, m3 m0'],
])(
  'seed %s: no wish is given up before the steps of three tries are used up',
  (seed, attempt, free) => {
    // Of six who checked each other last year only these pairs are free, and two of them are needed.
    const six = named(6)
    const lastYear = six.flatMap((a) =>
      six.flatMap((b): [string, string][] =>
        a === b || free.includes(`${a} ${b}`) ? [] : [[a, b]],
      ),
    )
    expect(drawn({ seed, lastYear })).toMatchObject({ attempt, proven: true, relaxed: [] })
  },
)

test('where the steps are used up the next wish is given up, and that is said', () => {
  // Six who checked each other last year can only check the other five, who take ten checks, not twelve.
  const [six, five] = [named(11).slice(0, 6), named(11).slice(6)]
  const lastYear = six.flatMap((a) =>
    six.flatMap((b): [string, string][] => (a === b ? [] : [[a, b]])),
  )
  const { pairs, relaxed, proven } = drawn({ lastYear })
  expect(proven).toBe(false)
  expect(relaxed.map(({ wish, pairs: against }) => [wish, against.length])).toEqual([
    ['last-year', 2],
  ])
  const among = pairs.filter(({ checker, member }) => six.includes(checker) && six.includes(member))
  expect(among.length).toBe(2)
  expect(pairs.filter(({ checker }) => five.includes(checker)).length).toBe(10)
})
