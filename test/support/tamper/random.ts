/** The same numbers for the same seed (mulberry32), so that a failing run can be repeated. */
export interface Random {
  /** From 0 up to, without, `below`. */
  whole(below: number): number
  /** @throws When there is nothing to pick from. */
  pick<T>(from: readonly T[]): T
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return {
    whole,
    pick: (from) => {
      if (from.length === 0) throw new Error('Nothing to pick from')
      return from[whole(from.length)] as (typeof from)[number]
    },
  }
}
