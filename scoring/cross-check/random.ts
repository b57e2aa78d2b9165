/** Gives whole numbers from 0 to below `n`, each as likely as the others. */
export type Below = (n: number) => number

const range = 2 ** 32

/**
 * The numbers that a seed gives, written down so that anybody can compute them again:
 *
 * 1. The text is brought to Unicode NFC, without blanks at its ends, and written as UTF-8. FNV-1a makes
 *    a state of 32 bits of its bytes: begin with 2166136261; for each byte, xor, then times 16777619.
 * 2. Mulberry32 gives one number of 32 bits after another: add 0x6D2B79F5 to the state and call it t;
 *    t := (t ^ t >>> 15) * (t | 1); t := t ^ (t + (t ^ t >>> 7) * (t | 61)); the number is t ^ t >>> 14.
 * 3. Below n: a number that is not less than the greatest multiple of n up to 2^32 is passed over, of
 *    the next that is less the rest after division by n is taken.
 *
 * All in 32-bit arithmetic without sign.
 *
 * FNV-1a is by Fowler, Noll and Vo, Mulberry32 by T. Ettinger; both are in the public domain.
 */
export function randomOf(seed: string): Below {
  let state = fnv1a(seed.normalize('NFC').trim())
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  return (n) => {
    const most = range - (range % n)
    let number = next()
    while (number >= most) number = next()
    return number % n
  }
}

/** Fisher and Yates: from the last place down, each changes with one at or before it. */
export function shuffled<T>(items: readonly T[], below: Below): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = below(at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

function fnv1a(text: string): number {
  let hash = 2166136261
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0
  return hash
}
