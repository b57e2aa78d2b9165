/**
 * Whole numbers of any size: a JavaScript number while that is exact (up to 2⁵³ − 1), a bigint beyond.
 * Each value has one form only, so that `===` is equality, and 0 has no sign. Nothing here rounds: a sum,
 * difference or product of safe numbers that comes out safe is the true one, since a true one that is
 * not safe comes out not safe; the whole part of a quotient of safe numbers is always the true one.
 */
export type Integer = number | bigint

export function plus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (isSafe(sum)) return sum
  }
  return integer(BigInt(a) + BigInt(b))
}

export function minus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b
    if (isSafe(difference)) return difference
  }
  return integer(BigInt(a) - BigInt(b))
}

export function times(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (isSafe(product)) return product + 0 // −0 + 0 is 0
  }
  return integer(BigInt(a) * BigInt(b))
}

/** a / b without what is behind the point. `b` is not 0. */
export function quotient(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0
  return integer(BigInt(a) / BigInt(b))
}

/** What `quotient` leaves over; its sign is that of `a`. */
export function remainder(a: Integer, b: Integer): Integer {
  // Several times faster than `%`, which is slow beyond 32 bits.
  if (typeof a === 'number' && typeof b === 'number') return a - Math.trunc(a / b) * b
  return integer(BigInt(a) % BigInt(b))
}

/** The greatest common divisor, above 0 unless both are 0. */
export function commonDivisor(a: Integer, b: Integer): Integer {
  let [greater, less] = [size(a), size(b)]
  while (less !== 0) {
    const rest = remainder(greater, less)
    greater = less
    less = rest
  }
  return greater
}

export function size(a: Integer): Integer {
  return a < 0 ? minus(0, a) : a
}

/** The one form of a bigint. */
export function integer(value: bigint): Integer {
  const number = Number(value)
  return isSafe(number) ? number : value
}

export function isSafe(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER
}
