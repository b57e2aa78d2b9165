import {
  commonDivisor,
  type Integer,
  isSafe,
  minus,
  quotient,
  remainder,
  times,
} from './integer.ts'

/**
 * Exact numbers. A decimal of at most six places, which nearly all are, is a whole number of millionths;
 * longer ones, and what a division leaves over, are fractions in lowest terms. Each value has one form
 * only, so that `===` on two whole numbers is equality. No operation rounds unless it says so.
 */
export type Exact = Integer | Fraction

/** `n` / `d`, with `d` > 0, in lowest terms, and never a whole number of millionths. */
export interface Fraction {
  readonly n: Integer
  readonly d: Integer
}

/** Decimal places of a whole number of the smallest unit: millionths. */
export const places = 6
export const unit = 10 ** places

export function isWhole(x: Exact): x is Integer {
  return typeof x !== 'object'
}

/** The same value as a fraction, not in lowest terms. */
export function fraction(x: Exact): Fraction {
  return isWhole(x) ? { n: x, d: unit } : x
}

/**
 * n / d in its one form: millionths where they suffice, else lowest terms.
 *
 * @throws {RangeError} When `d` is 0.
 */
export function ratio(n: Integer, d: Integer): Exact {
  if (d === 0) throw new RangeError('division by zero')
  if (d < 0) return ratio(minus(0, n), minus(0, d))
  if (typeof n === 'number' && typeof d === 'number') {
    const millionths = Math.trunc((n * unit) / d)
    if (isSafe(n * unit) && millionths * d === n * unit) return millionths + 0
  }
  const divisor = commonDivisor(n, d)
  const [top, bottom] = [quotient(n, divisor), quotient(d, divisor)]
  if (remainder(unit, bottom) === 0) return times(top, quotient(unit, bottom))
  return { n: top, d: bottom }
}
