/** What is looked for: places are numbered from 0; `rank` has a number for each pair at `checker * n + member`. */
export interface Wanted {
  n: number
  k: number
  /** Pairs that may be drawn. */
  allowed: Uint8Array
  /** The lower is taken first. */
  rank: readonly number[]
  /** Whether two may check each other. */
  mutual: boolean
}

/** Pairs as `checker * n + member`; null when there is none; `gave-up` when the steps were used up. */
export type Found = readonly number[] | null | 'gave-up'

const mostSteps = 2000

/** What is still open on the way. */
interface State {
  open: Uint8Array
  /** How many each still has to check, then by how many each still has to be checked. */
  needs: number[]
  chosen: number[]
}

/**
 * Looks for pairs in which each checks `k` and is checked by `k`: where the fewest pairs are left over
 * first, in the order of their rank, with a step back where it leads nowhere. Within its steps it finds
 * a draw wherever there is one.
 */
export function search({ n, k, allowed, rank, mutual }: Wanted): Found {
  let steps = 0
  const explore = (state: State): Found => {
    if (++steps > mostSteps) return 'gave-up'
    const spot = tightest(state, n, mutual)
    if (spot === 'dead') return null
    if (spot === 'done') return state.chosen
    const pair = first(optionsAt(state, n, spot), rank, mutual ? state.chosen : [], n)
    const found = explore(taken(state, n, pair, mutual))
    if (found !== null) return found
    state.open[pair] = 0
    return explore(state)
  }
  const open = allowed.slice()
  for (let at = 0; at < n; at++) open[at * n + at] = 0
  return explore({ open, needs: Array<number>(2 * n).fill(k), chosen: [] })
}

/** The side of a place with the fewest options to spare: `place` as a checker, `n + place` as checked. */
function tightest({ open, needs }: State, n: number, mutual: boolean): number | 'dead' | 'done' {
  let best: number | 'done' = 'done'
  let least = Number.POSITIVE_INFINITY
  for (let place = 0; place < n; place++) {
    const { out, into, others } = countsAt(open, n, place)
    const [needOut, needIn] = [needs[place]!, needs[n + place]!]
    if (out < needOut || into < needIn) return 'dead'
    if (!mutual && others < needOut + needIn) return 'dead'
    for (const [side, spare, need] of [
      [place, out - needOut, needOut],
      [n + place, into - needIn, needIn],
    ] as const)
      if (need > 0 && spare < least) [best, least] = [side, spare]
  }
  return best
}

/** How many a place may still check, by how many be checked, and how many different others those are. */
function countsAt(open: Uint8Array, n: number, place: number) {
  let [out, into, others] = [0, 0, 0]
  for (let other = 0; other < n; other++) {
    const there = open[place * n + other]!
    const back = open[other * n + place]!
    out += there
    into += back
    others += there | back
  }
  return { out, into, others }
}

function optionsAt({ open }: State, n: number, side: number): number[] {
  const pairs = Array.from({ length: n }, (_, other) =>
    side < n ? side * n + other : other * n + side - n,
  )
  return pairs.filter((pair) => open[pair] === 1)
}

/** The first by rank; pairs that would be mutual come after all others. */
function first(
  options: readonly number[],
  rank: readonly number[],
  chosen: readonly number[],
  n: number,
): number {
  const weight = (pair: number) =>
    rank[pair]! + (chosen.includes(turned(pair, n)) ? rank.length * 8 : 0)
  return options.reduce((best, pair) => (weight(pair) < weight(best) ? pair : best))
}

function taken({ open, needs, chosen }: State, n: number, pair: number, mutual: boolean): State {
  const next = { open: open.slice(), needs: [...needs], chosen: [...chosen, pair] }
  const checker = Math.floor(pair / n)
  const member = pair % n
  next.open[pair] = 0
  if (!mutual) next.open[turned(pair, n)] = 0
  next.needs[checker]! -= 1
  next.needs[n + member]! -= 1
  if (next.needs[checker] === 0) next.open.fill(0, checker * n, checker * n + n)
  if (next.needs[n + member] === 0)
    for (let other = 0; other < n; other++) next.open[other * n + member] = 0
  return next
}

/** The pair the other way round. */
export function turned(pair: number, n: number): number {
  return (pair % n) * n + Math.floor(pair / n)
}
