import {
  commonDivisor,
  type Integer,
  integer,
  minus,
  plus,
  quotient,
  remainder,
  size,
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

/** `half-up`: half away from zero; `half-even`: to the even multiple; `down`: toward zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down'

const places = 6
const unit = 10 ** places
const mostCertain = 10 ** 15
const powersOfTen = Array.from({ length: places + 1 }, (_, exponent) => 10 ** exponent)
/** Places that a decimal text may have (FORMAT.md "Numbers"). */
const mostPlaces = 12

export const zero: Exact = 0
export const one: Exact = unit
export const hundred: Exact = 100 * unit
const lastPlace: Exact = { n: 1, d: 10 ** mostPlaces }

/** Reads a decimal text that has been checked (`DecimalText`). */
export function parse(text: string): Exact {
  // So many digits are always a safe number.
  if (text.length > 15) return parseLong(text)
  const negative = text.charCodeAt(0) === 45
  let digits = 0
  let point = text.length - 1
  for (let at = negative ? 1 : 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0) point = at
    else digits = digits * 10 + digit
  }
  return scaled(negative && digits > 0 ? -digits : digits, text.length - 1 - point)
}

function parseLong(text: string): Exact {
  const [before, after = ''] = text.split('.')
  return scaled(integer(BigInt(before + after)), after.length)
}

/** Digits of which so many stand after the point. */
function scaled(digits: Integer, after: number): Exact {
  return after <= places ? times(digits, powersOfTen[places - after]!) : ratio(digits, 10 ** after)
}

/** A whole JavaScript number, such as a count. */
export function whole(count: number): Exact {
  return times(count, unit)
}

export function add(a: Exact, b: Exact): Exact {
  if (isWhole(a) && isWhole(b)) return plus(a, b)
  const [x, y] = [fraction(a), fraction(b)]
  return ratio(plus(times(x.n, y.d), times(y.n, x.d)), times(x.d, y.d))
}

export function sub(a: Exact, b: Exact): Exact {
  if (isWhole(a) && isWhole(b)) return minus(a, b)
  return add(a, neg(b))
}

export function neg(a: Exact): Exact {
  return isWhole(a) ? minus(0, a) : { n: minus(0, a.n), d: a.d }
}

export function mul(a: Exact, b: Exact): Exact {
  if (a === unit) return b
  if (isWhole(a) && isWhole(b)) {
    if (remainder(a, unit) === 0) return times(quotient(a, unit), b)
    if (remainder(b, unit) === 0) return times(quotient(b, unit), a)
    return ratio(times(a, b), unit * unit)
  }
  const [x, y] = [fraction(a), fraction(b)]
  return ratio(times(x.n, y.n), times(x.d, y.d))
}

/** @throws {RangeError} When `b` is 0: callers treat a zero divisor as missing before they divide. */
export function div(a: Exact, b: Exact): Exact {
  if (isWhole(a) && isWhole(b)) return ratio(a, b)
  const [x, y] = [fraction(a), fraction(b)]
  return ratio(times(x.n, y.d), times(x.d, y.n))
}

/** The greatest whole number that is not above a / b. */
export function floorDiv(a: Exact, b: Exact): Exact {
  const [n, d] = isWhole(a) && isWhole(b) && b > 0 ? [a, b] : parts(div(a, b))
  const cut = quotient(n, d)
  return times(remainder(n, d) < 0 ? minus(cut, 1) : cut, unit)
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function cmp(a: Exact, b: Exact): -1 | 0 | 1 {
  if (isWhole(a) && isWhole(b)) return a < b ? -1 : a > b ? 1 : 0
  const [x, y] = [fraction(a), fraction(b)]
  return cmp(times(x.n, y.d), times(y.n, x.d))
}

export function min(a: Exact, b: Exact): Exact {
  return cmp(a, b) <= 0 ? a : b
}

export function max(a: Exact, b: Exact): Exact {
  return cmp(a, b) >= 0 ? a : b
}

export function sign(a: Exact): -1 | 0 | 1 {
  return cmp(isWhole(a) ? a : a.n, 0)
}

export function equals(a: Exact, b: Exact): boolean {
  return cmp(a, b) === 0
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, zero)
}

/** The multiple of `step` that `mode` asks for. `step` is above 0. */
export function roundTo(x: Exact, step: Exact, mode: RoundingMode): Exact {
  const [n, d] = isWhole(x) && isWhole(step) ? [x, step] : parts(div(x, step))
  const rest = remainder(n, d)
  if (rest === 0) return x
  const down = quotient(n, d)
  const twice = times(2, size(rest))
  const nearest = twice > d || (twice === d && (mode === 'half-up' || remainder(down, 2) !== 0))
  const away = n < 0 ? minus(down, 1) : plus(down, 1)
  const multiple = mode !== 'down' && nearest ? away : down
  return isWhole(step) ? times(multiple, step) : mul(times(multiple, unit), step)
}

/**
 * The decimal text without trailing zeros, never "-0". A value without a finite decimal is rounded
 * half-up at twelve places.
 */
export function format(x: Exact): string {
  if (isWhole(x)) {
    // A binary number gives back any decimal of so few digits as it was.
    const certain = typeof x === 'number' && x < mostCertain && x > -mostCertain
    return certain ? String(x / unit) : decimalText(x, places)
  }
  const length = finitePlaces(x.d)
  if (length === null) return format(roundTo(x, lastPlace, 'half-up'))
  return decimalText(integer((BigInt(x.n) * 10n ** BigInt(length)) / BigInt(x.d)), length)
}

/** Whether the value is a decimal of at most twelve places, as a season file may state it. */
export function isDecimal(x: Exact): boolean {
  return isWhole(x) || remainder(10 ** mostPlaces, x.d) === 0
}

function isWhole(x: Exact): x is Integer {
  return typeof x !== 'object'
}

/** Numerator and denominator. */
function parts(x: Exact): [n: Integer, d: Integer] {
  return isWhole(x) ? [x, unit] : [x.n, x.d]
}

function fraction(x: Exact): Fraction {
  return isWhole(x) ? { n: x, d: unit } : x
}

/** n / d in its one form: millionths where they suffice, else lowest terms. */
function ratio(n: Integer, d: Integer): Exact {
  if (d === 0) throw new RangeError('division by zero')
  if (d < 0) return ratio(minus(0, n), minus(0, d))
  const divisor = commonDivisor(n, d)
  const [top, bottom] = [quotient(n, divisor), quotient(d, divisor)]
  if (remainder(unit, bottom) === 0) return times(top, quotient(unit, bottom))
  return { n: top, d: bottom }
}

/** How many places after the point 1 / d needs; `null` when no number of places is enough. */
function finitePlaces(d: Integer): number | null {
  let [rest, twos, fives] = [d, 0, 0]
  for (; remainder(rest, 2) === 0; rest = quotient(rest, 2)) twos++
  for (; remainder(rest, 5) === 0; rest = quotient(rest, 5)) fives++
  return rest === 1 ? Math.max(twos, fives) : null
}

function decimalText(digits: Integer, length: number): string {
  const text = String(size(digits)).padStart(length + 1, '0')
  const end = text.length - length
  let last = text.length
  while (last > end && text[last - 1] === '0') last--
  const decimal =
    last === end ? text.slice(0, end) : `${text.slice(0, end)}.${text.slice(end, last)}`
  return digits < 0 ? `-${decimal}` : decimal
}
