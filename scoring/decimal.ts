import { type Exact, type Fraction, fraction, isWhole, places, ratio, unit } from './fraction.ts'
import {
  type Integer,
  integer,
  isSafe,
  minus,
  plus,
  quotient,
  remainder,
  size,
  times,
} from './integer.ts'
import { kept } from './remember.ts'

export type { Exact } from './fraction.ts'

/** `half-up`: half away from zero; `half-even`: to the even multiple; `down`: toward zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down'

const mostCertain = 10 ** 15
const powersOfTen = Array.from({ length: places + 1 }, (_, exponent) => 10 ** exponent)
/** Places that a decimal text may have (FORMAT.md "Numbers"). */
const mostPlaces = 12
const decimalDivisor = 10 ** mostPlaces

export const zero: Exact = 0
export const one: Exact = unit
export const hundred: Exact = 100 * unit
const lastPlace: Exact = { n: 1, d: decimalDivisor }

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

/** The same where a text may be left out: then `null`. */
export function parseStated(text: string | undefined): Exact | null {
  return text === undefined ? null : parse(text)
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
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (isSafe(sum)) return sum
  }
  return addAny(a, b)
}

function addAny(a: Exact, b: Exact): Exact {
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
  const { n, d } = fraction(div(a, b))
  const cut = quotient(n, d)
  return times(remainder(n, d) < 0 ? minus(cut, 1) : cut, unit)
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function cmp(a: Exact, b: Exact): -1 | 0 | 1 {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  return cmpAny(a, b)
}

function cmpAny(a: Exact, b: Exact): -1 | 0 | 1 {
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
  return sumBy(values, (value) => value)
}

/** The sum of what each item is worth. */
export function sumBy<Item>(items: readonly Item[], worth: (item: Item) => Exact): Exact {
  let total = 0
  for (const item of items) {
    const value = worth(item)
    if (typeof value === 'number') total += value
    if (typeof value !== 'number' || !isSafe(total)) return items.map(worth).reduce(add, zero)
  }
  return total
}

/** The multiple of `step` that `mode` asks for. `step` is above 0. */
export function roundTo(x: Exact, step: Exact, mode: RoundingMode): Exact {
  if (typeof x === 'number' && typeof step === 'number' && Math.trunc(x / step) * step === x)
    return x
  return roundAny(x, step, mode)
}

function roundAny(x: Exact, step: Exact, mode: RoundingMode): Exact {
  const { n, d } = inSteps(x, step)
  const down = quotient(n, d)
  const rest = minus(n, times(down, d))
  if (rest === 0) return x
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
    return size(x) < mostCertain ? certainText(x) : decimalText(x, places)
  }
  const length = finitePlaces(x.d)
  if (length === null) return format(roundTo(x, lastPlace, 'half-up'))
  return decimalText(integer((BigInt(x.n) * 10n ** BigInt(length)) / BigInt(x.d)), length)
}

/** More than the different numbers of a season. */
const mostTexts = 2000
const certainText = kept(mostTexts, (x: Integer) => String(Number(x) / unit))

/** Whether the value is a decimal of at most twelve places, as a season file may state it. */
export function isDecimal(x: Exact): boolean {
  return isWhole(x) || remainder(decimalDivisor, x.d) === 0
}

/** How many steps x is; the two numbers may have a common divisor. */
function inSteps(x: Exact, step: Exact): Fraction {
  if (!isWhole(step)) return fraction(div(x, step))
  return isWhole(x) ? { n: x, d: step } : { n: times(x.n, unit), d: times(x.d, step) }
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
  const before = text.slice(0, end)
  const after = text.slice(end).replace(/0+$/, '')
  const decimal = after === '' ? before : `${before}.${after}`
  return digits < 0 ? `-${decimal}` : decimal
}
