/** A fraction of unbounded integers, the lower one above 0; never reduced. */
export type Q = readonly [n: bigint, d: bigint]

export function q(text: string | number | undefined, fallback = '0'): Q {
  const [before = '0', after = ''] = String(text ?? fallback).split('.')
  return [BigInt(before + after), 10n ** BigInt(after.length)]
}

export const zero = q(0)
export const one = q(1)

export const add = (a: Q, b: Q): Q => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
export const sub = (a: Q, b: Q): Q => add(a, [-b[0], b[1]])
export const mul = (a: Q, b: Q): Q => [a[0] * b[0], a[1] * b[1]]
export const div = (a: Q, b: Q): Q =>
  b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]]
export const less = (a: Q, b: Q): boolean => a[0] * b[1] < b[0] * a[1]
export const same = (a: Q, b: Q): boolean => a[0] * b[1] === b[0] * a[1]
export const least = (a: Q, b: Q): Q => (less(b, a) ? b : a)
export const most = (a: Q, b: Q): Q => (less(a, b) ? b : a)
export const sum = (list: readonly Q[]): Q => list.reduce(add, zero)
export const floor = ([n, d]: Q): Q => [n >= 0n ? n / d : -((-n + d - 1n) / d), 1n]

/** To a multiple of `to`, as FORMAT.md "Numbers" says. */
export function round(
  x: Q,
  { to, mode = 'half-up' }: { to: string; mode?: string | undefined },
): Q {
  const quotient = div(x, q(to))
  const size: Q = quotient[0] < 0n ? [-quotient[0], quotient[1]] : quotient
  const down = floor(size)
  const rest = sub(size, down)
  const half = q('0.5')
  const even = down[0] % 2n === 0n
  const up = less(half, rest) || (same(half, rest) && (mode === 'half-up' || !even))
  const whole = mode !== 'down' && up ? add(down, one) : down
  return mul(quotient[0] < 0n ? [-whole[0], whole[1]] : whole, q(to))
}

interface Clamps {
  min?: string | undefined
  max?: string | undefined
}

export function clamp({ min, max }: Clamps, value: Q): Q {
  const capped = max === undefined ? value : least(value, q(max))
  return min === undefined ? capped : most(capped, q(min))
}

/** The decimal text of a fraction, or what it is at twelve places where it has no finite text. */
export function written(x: Q): string {
  for (let places = 0; places <= 60; places++) {
    const scaled = x[0] * 10n ** BigInt(places)
    if (scaled % x[1] === 0n) return pointed(scaled / x[1], places)
  }
  return written(round(x, { to: '0.000000000001' }))
}

function pointed(scaled: bigint, places: number): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const end = digits.length - places
  const text = places === 0 ? digits : `${digits.slice(0, end)}.${digits.slice(end)}`
  return scaled < 0n ? `-${text}` : text
}
