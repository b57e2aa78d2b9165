/** Works a value out when it is first asked for, and keeps it. */
export function once<Value extends object>(work: () => Value): () => Value {
  let value: Value | null = null
  return () => (value ??= work())
}

/** More than the different numbers of a season. */
const bits = 11
const slots = 2 ** bits
/** Multiplied by this, numbers that differ little or by round steps differ in the highest bits (Knuth). */
const spread = 0x9e3779b1

/**
 * Keeps the texts of whole numbers asked for of late: a season says the same few over and over. Each
 * number has one slot, which the next number of that slot takes over.
 */
export function remembered(textOf: (x: number) => string): (x: number) => string {
  const numbers = new Array<number>(slots).fill(Number.NaN)
  const texts = new Array<string>(slots).fill('')
  return (x) => {
    const slot = Math.imul(x, spread) >>> (32 - bits)
    if (numbers[slot] !== x) {
      numbers[slot] = x
      texts[slot] = textOf(x)
    }
    return texts[slot]!
  }
}
