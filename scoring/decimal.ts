/**
 * Exact numbers. A decimal of at most twelve places, which nearly all are, is a bigint of trillionths; what
 * a division or a product of long decimals leaves over is a fraction in lowest terms. Each value has one
 * form only, so that `===` on two bigints is equality. No operation rounds unless it says so.
 */
export type Exact = bigint | Fraction

/** `n` / `d`, with `d` > 0, in lowest terms, and never a whole number of trillionths. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** `half-up`: half away from zero; `half-even`: to the even multiple; `down`: toward zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down'

const places = 12
const unit = 10n ** BigInt(places)

export const zero: Exact = 0n
export const one: Exact = unit
export const hundred: Exact = 100n * unit

/** Reads a decimal text that has been checked (`DecimalText`). */
export function parse(text: string): Exact {
  const point = text.indexOf('.')
  if (point < 0) return BigInt(text) * unit
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(places, '0'))
}

/** A whole JavaScript number, such as a count. */
export function whole(count: number): Exact {
  return BigInt(count) * unit
}

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a + b
  const [x, y] = [fraction(a), fraction(b)]
  return ratio(x.n * y.d + y.n * x.d, x.d * y.d)
}

export function sub(a: Exact, b: Exact): Exact {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a - b
  return add(a, neg(b))
}

export function neg(a: Exact): Exact {
  return typeof a === 'bigint' ? -a : { n: -a.n, d: a.d }
}

export function mul(a: Exact, b: Exact): Exact {
  if (typeof a === 'bigint' && typeof b === 'bigint') {
    if (a === unit) return b
    if (b === unit) return a
    const product = a * b
    return product % unit === 0n ? product / unit : ratio(product, unit * unit)
  }
  const [x, y] = [fraction(a), fraction(b)]
  return ratio(x.n * y.n, x.d * y.d)
}

/** @throws {RangeError} When `b` is 0: callers treat a zero divisor as missing before they divide. */
export function div(a: Exact, b: Exact): Exact {
  if (typeof a === 'bigint' && typeof b === 'bigint') return ratio(a, b)
  const [x, y] = [fraction(a), fraction(b)]
  return ratio(x.n * y.d, x.d * y.n)
}

/** The greatest whole number that is not above a / b. */
export function floorDiv(a: Exact, b: Exact): Exact {
  const [n, d] =
    typeof a === 'bigint' && typeof b === 'bigint' && b > 0n ? [a, b] : parts(div(a, b))
  const cut = n / d
  return (n % d < 0n ? cut - 1n : cut) * unit
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function cmp(a: Exact, b: Exact): -1 | 0 | 1 {
  const [x, y] = typeof a === 'bigint' && typeof b === 'bigint' ? [a, b] : crossed(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export function min(a: Exact, b: Exact): Exact {
  return cmp(a, b) <= 0 ? a : b
}

export function max(a: Exact, b: Exact): Exact {
  return cmp(a, b) >= 0 ? a : b
}

export function sign(a: Exact): -1 | 0 | 1 {
  const n = typeof a === 'bigint' ? a : a.n
  return n < 0n ? -1 : n > 0n ? 1 : 0
}

export function equals(a: Exact, b: Exact): boolean {
  return cmp(a, b) === 0
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce(add, zero)
}

/** The multiple of `step` that `mode` asks for. `step` is above 0. */
export function roundTo(x: Exact, step: Exact, mode: RoundingMode): Exact {
  const [n, d] = typeof x === 'bigint' && typeof step === 'bigint' ? [x, step] : parts(div(x, step))
  const rest = n % d
  if (rest === 0n) return x
  const down = n / d
  const away = n < 0n ? down - 1n : down + 1n
  const twice = rest < 0n ? -2n * rest : 2n * rest
  const nearest = twice > d || (twice === d && (mode === 'half-up' || down % 2n !== 0n))
  const multiple = mode !== 'down' && nearest ? away : down
  return typeof step === 'bigint' ? multiple * step : mul(multiple * unit, step)
}

/**
 * The decimal text without trailing zeros, never "-0". A value without a finite decimal is rounded
 * half-up at twelve places.
 */
export function format(x: Exact): string {
  if (typeof x === 'bigint') return x % unit === 0n ? (x / unit).toString() : decimalText(x, places)
  const length = finitePlaces(x.d)
  if (length === null) return format(roundTo(x, 1n, 'half-up'))
  return decimalText((x.n * 10n ** BigInt(length)) / x.d, length)
}

/** Numerator and denominator, for callers that compare or print a fraction themselves. */
function parts(x: Exact): [n: bigint, d: bigint] {
  return typeof x === 'bigint' ? [x, unit] : [x.n, x.d]
}

function fraction(x: Exact): Fraction {
  return typeof x === 'bigint' ? { n: x, d: unit } : x
}

function crossed(a: Exact, b: Exact): [bigint, bigint] {
  const [x, y] = [fraction(a), fraction(b)]
  return [x.n * y.d, y.n * x.d]
}

/** n / d in its one form: trillionths where they suffice, else lowest terms. */
function ratio(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('division by zero')
  const scaled = n * unit
  if (scaled % d === 0n) return scaled / d
  const divisor = commonDivisor(n, d)
  return d < 0n ? { n: -n / divisor, d: -d / divisor } : { n: n / divisor, d: d / divisor }
}

function commonDivisor(n: bigint, d: bigint): bigint {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

/** How many places after the point 1 / d needs; `null` when no number of places is enough. */
function finitePlaces(d: bigint): number | null {
  let [rest, twos, fives] = [d, 0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? Math.max(twos, fives) : null
}

function decimalText(scaled: bigint, length: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(length + 1, '0')
  const end = digits.length - length
  let last = digits.length
  while (last > end && digits[last - 1] === '0') last--
  const text =
    last === end ? digits.slice(0, end) : `${digits.slice(0, end)}.${digits.slice(end, last)}`
  return scaled < 0n ? `-${text}` : text
}
