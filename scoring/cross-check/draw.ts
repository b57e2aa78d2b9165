import { type Draw, type DrawInput, type Impossible, type Wish, wishes } from './model.ts'
import { randomOf, shuffled } from './random.ts'
import { search, turned } from './search.ts'

const tries = 100
/** After so many tries whose steps were used up, with nothing found, wishes are given up. */
const patience = 3

/** The members by code unit, and the wished-for order that each pair stands in. */
interface Ground {
  input: DrawInput
  ids: readonly string[]
  /** Pairs that go against a wish, as `checker * n + member`. */
  against: Readonly<Record<'last-year' | 'joint', ReadonlySet<number>>>
}

interface Candidate {
  pairs: readonly number[]
  attempt: number
  broken: Readonly<Record<Wish, readonly number[]>>
  /** The greatest number of items that one has to check less the smallest. */
  spread: number
}

/**
 * Draws who checks whom: each member checks `k` others and is checked by `k`, nobody the own sheet. Wished
 * for are also: no two check each other (`mutual`); nobody checks the other side of a joint activity
 * (`joint`); nobody checks again whom they checked last year (`last-year`).
 *
 * The way, for whoever wants to go it again:
 * 1. Members stand in the order of their ids (code units), whatever the order of the input.
 * 2. All wishes are kept. When there is no such draw, wishes are given up in this order: last-year; joint;
 *    both; mutual; mutual and last-year; mutual and joint; all. What was given up is said in `relaxed`.
 * 3. Tries 1 to 100, each with the numbers of `randomOf(seed + "#" + try)`: all ordered pairs, by checker
 *    and then member, are shuffled (`shuffled`); the first place in the shuffled order comes first, pairs
 *    against a wish that was given up behind all others, last year's before joint ones. `search` fills in;
 *    when it used up its steps in three tries before any draw was found, the next wish is given up and
 *    `proven` is false.
 * 4. Of the draws found the one counts with the fewest pairs against a wish, the gravest wish first; then
 *    the one whose items are spread most evenly; then the earlier.
 */
export function drawChecks(input: DrawInput): Draw | Impossible {
  const ids = [...input.members].sort((a, b) => (a < b ? -1 : 1))
  if (input.k > ids.length - 1) return { impossible: ['too_few_members'] }
  const ground = { input, ids, against: againstOf(input, ids) }
  let proven = true
  for (const given of relaxations) {
    const { candidate, exhausted } = bestOf(ground, given)
    if (candidate) return drawOf(ground, candidate, proven)
    proven &&= exhausted
  }
  throw new Error('With all wishes given up there is a draw')
}

/** Sets of wishes given up, the mildest first: the last wish weighs more than all before it. */
const relaxations: readonly ReadonlySet<Wish>[] = Array.from(
  { length: 2 ** wishes.length },
  (_, bits) => new Set(wishes.filter((_wish, at) => (bits >> at) & 1)),
)

function againstOf({ lastYear, joint }: DrawInput, ids: readonly string[]): Ground['against'] {
  const place = new Map(ids.map((id, at) => [id, at]))
  const pairOf = ([checker, member]: readonly [string, string]) => {
    const [from, to] = [place.get(checker), place.get(member)]
    return from === undefined || to === undefined ? [] : [from * ids.length + to]
  }
  const oneWay = joint.flatMap(pairOf)
  return {
    'last-year': new Set(lastYear.flatMap(pairOf)),
    joint: new Set([...oneWay, ...oneWay.map((pair) => turned(pair, ids.length))]),
  }
}

/** @returns The best of the tries; without one, whether it is certain that there is none. */
function bestOf(ground: Ground, given: ReadonlySet<Wish>) {
  let candidate: Candidate | undefined
  let gaveUp = 0
  for (let attempt = 1; attempt <= tries; attempt++) {
    const found = search(wantedOf(ground, given, attempt))
    if (found === null) return { candidate, exhausted: true }
    if (found === 'gave-up') {
      if (++gaveUp === patience && !candidate) return { candidate, exhausted: false }
      continue
    }
    const next = candidateOf(ground, found, attempt)
    if (!candidate || isBetter(next, candidate)) candidate = next
  }
  return { candidate, exhausted: false }
}

function wantedOf({ input, ids, against }: Ground, given: ReadonlySet<Wish>, attempt: number) {
  const n = ids.length
  const order = shuffled([...Array(n * n).keys()], randomOf(`${input.seed.trim()}#${attempt}`))
  const rank = Array<number>(n * n).fill(0)
  for (const [at, pair] of order.entries()) rank[pair] = at + weightOf(pair, against) * n * n
  const kept = wishes.filter((wish) => !given.has(wish))
  const allowed = Uint8Array.from(rank, (_, pair) =>
    kept.some((wish) => wish !== 'mutual' && against[wish].has(pair)) ? 0 : 1,
  )
  return { n, k: input.k, allowed, rank, mutual: given.has('mutual') }
}

function weightOf(pair: number, against: Ground['against']): number {
  return (against.joint.has(pair) ? 2 : 0) + (against['last-year'].has(pair) ? 1 : 0)
}

function candidateOf(ground: Ground, pairs: readonly number[], attempt: number): Candidate {
  const { ids, against } = ground
  const drawn = new Set(pairs)
  const loads = loadsOf(ground, pairs).map(({ items }) => items)
  return {
    pairs,
    attempt,
    broken: {
      'last-year': pairs.filter((pair) => against['last-year'].has(pair)),
      joint: pairs.filter((pair) => against.joint.has(pair)),
      mutual: pairs.filter((pair) => drawn.has(turned(pair, ids.length))),
    },
    spread: Math.max(...loads) - Math.min(...loads),
  }
}

function isBetter(a: Candidate, b: Candidate): boolean {
  for (const wish of wishes.toReversed()) {
    const more = a.broken[wish].length - b.broken[wish].length
    if (more !== 0) return more < 0
  }
  return a.spread < b.spread
}

function loadsOf({ ids, input }: Ground, pairs: readonly number[]): Draw['loads'] {
  const sizes = new Map(Object.entries(input.sizes ?? {}))
  const items = Array<number>(ids.length).fill(0)
  for (const pair of pairs)
    items[Math.floor(pair / ids.length)]! += sizes.get(ids[pair % ids.length]!) ?? 1
  return ids.map((checker, at) => ({ checker, items: items[at]! }))
}

function drawOf(ground: Ground, { pairs, attempt, broken }: Candidate, proven: boolean): Draw {
  const { ids } = ground
  const named = (some: readonly number[]) =>
    some
      .toSorted((a, b) => a - b)
      .map((pair) => ({
        checker: ids[Math.floor(pair / ids.length)]!,
        member: ids[pair % ids.length]!,
      }))
  const relaxed = wishes
    .filter((wish) => broken[wish].length > 0)
    .map((wish) => ({ wish, pairs: named(broken[wish]) }))
  return { pairs: named(pairs), loads: loadsOf(ground, pairs), relaxed, proven, attempt }
}
