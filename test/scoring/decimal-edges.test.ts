import { expect, test } from 'vitest'
import {
  add,
  cmp,
  div,
  type Exact,
  equals,
  floorDiv,
  format,
  isDecimal,
  max,
  min,
  mul,
  neg,
  parse,
  type RoundingMode,
  roundTo,
  sign,
  sub,
  whole,
} from '../../scoring/decimal.ts'
import { ratio } from '../../scoring/fraction.ts'

/*
 * All pairs of numbers at which one way of reckoning gives place to another: what is a binary number
 * exactly, what is a whole number of millionths, and what has no decimal at all.
 */
const texts = [
  ...['0', '0.000001', '0.5', '0.999999', '1', '1.000001', '2', '3', '7', '10', '1000000'],
  ...['94.906265', '94.906266', '94.906267', '8999999999', '9007199254', '999999999.999999'],
  ...['1000000000', '9007199254.740990', '9007199254.740991', '9007199254.740992'],
  ...['9007199254.740993', '99999999999999.9', '999999999999999', '0.000000000001', '0.0000005'],
  ...['1.000000000001', '999999999999999.999999999999'],
]
const decimals = texts.flatMap((text) => [text, `-${text}`]).map(parse)
const thirds = [1, 2, -1, 7, 1_000_000].map((n) => div(whole(n), whole(3)))
const numbers = [...decimals, ...thirds, ...thirds.map((third) => mul(third, parse('0.000001')))]

/** The schoolbook: one fraction of unbounded integers. */
const pair = (x: Exact): [bigint, bigint] =>
  typeof x === 'object' ? [BigInt(x.n), BigInt(x.d)] : [BigInt(x), 10n ** 6n]
const exact = (n: bigint, d: bigint): Exact => {
  const isSmall = (x: bigint) => x <= 2n ** 53n - 1n && x >= -(2n ** 53n) + 1n
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d)
  const [top, bottom] = d < 0n ? [-n / divisor, -d / divisor] : [n / divisor, d / divisor]
  const [millionths, rest] = [(top * 10n ** 6n) / bottom, (top * 10n ** 6n) % bottom]
  const one = (x: bigint) => (isSmall(x) ? Number(x) : x)
  return rest === 0n ? one(millionths) : { n: one(top), d: one(bottom) }
}
function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}

test.each(numbers.map((a) => [format(a), a] as const))('%s with every other', (_, a) => {
  const [an, ad] = pair(a)
  for (const b of numbers) {
    const [bn, bd] = pair(b)
    expect([add(a, b), sub(a, b), mul(a, b)]).toStrictEqual([
      exact(an * bd + bn * ad, ad * bd),
      exact(an * bd - bn * ad, ad * bd),
      exact(an * bn, ad * bd),
    ])
    const order = an * bd < bn * ad ? -1 : an * bd > bn * ad ? 1 : 0
    expect([cmp(a, b), equals(a, b)]).toEqual([order, order === 0])
    expect([min(a, b), max(a, b)]).toEqual(order < 0 ? [a, b] : [b, a])
    if (bn === 0n) continue
    const [n, d] = bn < 0n ? [-an * bd, -ad * bn] : [an * bd, ad * bn]
    const floor = n / d - (n % d < 0n ? 1n : 0n)
    expect([div(a, b), floorDiv(a, b)]).toStrictEqual([exact(n, d), exact(floor, 1n)])
  }
})

test('a sign, and the other', () => {
  for (const x of numbers) {
    const [n, d] = pair(x)
    expect(sign(x)).toBe(n < 0n ? -1 : n > 0n ? 1 : 0)
    expect(neg(x)).toStrictEqual(exact(-n, d))
    expect(isDecimal(x)).toBe(10n ** 12n % d === 0n)
  }
})

const steps = ['0.000001', '0.01', '0.25', '1', '5', '0.000000000001', '1000000000']
const modes: RoundingMode[] = ['half-up', 'half-even', 'down']

test.each(steps)('rounded to multiples of %s', (text) => {
  const step = parse(text)
  const [sn, sd] = pair(step)
  for (const x of [...numbers, div(step, whole(2)), div(mul(step, whole(-5)), whole(2))]) {
    const [xn, xd] = pair(x)
    const [n, d] = [xn * sd, xd * sn]
    const size = n < 0n ? -n : n
    const [down, rest] = [size / d, size % d]
    const isOdd = down % 2n === 1n
    const up = {
      'half-up': rest * 2n >= d,
      'half-even': rest * 2n > d - (isOdd ? 1n : 0n),
      down: false,
    }
    for (const mode of modes) {
      const count =
        up[mode] && (mode !== 'half-even' || isOdd || rest * 2n !== d) ? down + 1n : down
      expect(roundTo(x, step, mode)).toStrictEqual(exact((n < 0n ? -count : count) * sn, sd))
    }
  }
})

test.each([
  [1, 3, { n: 1, d: 3 }],
  [2, -6, { n: -1, d: 3 }],
  [-2, -6, { n: 1, d: 3 }],
  [0, -5, 0],
  [3, 2, 1_500_000],
  [2 ** 53 - 1, 2 ** 53 - 1, 1_000_000],
  [2n ** 60n, 2n ** 59n, 2_000_000],
  [1, 2n ** 60n, { n: 1, d: 2n ** 60n }],
] as const)('%s / %s in its one form', (n, d, form) => {
  expect(ratio(n, d)).toStrictEqual(form)
})

test('nothing is divided by 0', () => {
  expect(() => ratio(1, 0)).toThrow(new RangeError('division by zero'))
})

test('every text is written as it was read', () => {
  for (const text of texts) {
    const plain = text.includes('.') ? text.replace(/0+$/, '') : text
    expect(format(parse(text))).toBe(plain)
    expect(format(parse(`-${text}`))).toBe(plain === '0' ? '0' : `-${plain}`)
  }
})
