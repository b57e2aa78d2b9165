import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  cmp,
  div,
  type Exact,
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
  sub,
  whole,
} from '../../scoring/decimal.ts'

const digits = (most: number) => fc.bigInt({ min: 0n, max: 10n ** BigInt(most) - 1n })
/** Decimals as the season file may have them. */
const decimal = fc
  .tuple(fc.boolean(), digits(15), digits(12), fc.nat({ max: 12 }))
  .map(([minus, before, after, places]) => {
    const fraction = after.toString().padStart(12, '0').slice(0, places)
    return `${minus ? '-' : ''}${before}${fraction && `.${fraction}`}`
  })
/** Points as sheets have them, which take the straight path of safe integers. */
const usual = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom('', '.5', '.25', '.01', '.000001'))
  .map(([before, after]) => parse(`${before}${after}`))
/** As many millionths as the greatest safe integer, its root or a multiple, give or take a few: where the paths part. */
const atTheLimit = fc
  .tuple(
    fc.constantFrom(2 ** 53, 2 ** 52, 2 ** 26.5, 2 ** 53 / 10 ** 6),
    fc.integer({ min: -3, max: 3 }),
  )
  .chain(([limit, off]) => fc.constantFrom(1, -1).map((side) => side * (Math.floor(limit) + off)))
  .map((millionths) => div(parse(String(millionths)), whole(10 ** 6)))
/** Decimals and what divisions make of them. */
const exact: fc.Arbitrary<Exact> = fc.oneof(
  usual,
  atTheLimit,
  decimal.map(parse),
  fc
    .tuple(decimal, fc.integer({ min: 1, max: 999 }))
    .map(([text, d]) => div(parse(text), whole(d))),
)

/** The schoolbook: one fraction of unbounded integers, never reduced. */
const pair = (x: Exact): [bigint, bigint] =>
  typeof x === 'object' ? [BigInt(x.n), BigInt(x.d)] : [BigInt(x), 10n ** 6n]
function expectSame(x: Exact, n: bigint, d: bigint) {
  const [xn, xd] = pair(x)
  expect(xn * d).toBe(n * xd)
}

describe('text', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['3.50', '3.5'],
    ['-0.5', '-0.5'],
    ['100000000000000.01', '100000000000000.01'],
    ['999999999999999.999999999999', '999999999999999.999999999999'],
    ['-0.000000000001', '-0.000000000001'],
  ])('%s is %s', (text, canonical) => {
    expect(format(parse(text))).toBe(canonical)
  })
  test('what is written is read back', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(parse(format(parse(text)))).toEqual(parse(text))
      }),
    )
  })
  test('a decimal of at most twelve places is told from what a division leaves', () => {
    fc.assert(fc.property(decimal, (text) => isDecimal(parse(text))))
    expect(isDecimal(div(whole(1), whole(3)))).toBe(false)
    expect(isDecimal(div(parse('0.000000000001'), whole(2)))).toBe(false)
  })
  test('a value without a finite decimal is rounded half-up at twelve places', () => {
    expect(format(div(whole(2), whole(3)))).toBe('0.666666666667')
    expect(format(div(whole(-2), whole(3)))).toBe('-0.666666666667')
    expect(format(div(whole(1), whole(3)))).toBe('0.333333333333')
  })
  test('a finite decimal is written whole, however long', () => {
    const tiny = parse('0.000000000001')
    expect(format(mul(tiny, tiny))).toBe(`0.${'0'.repeat(23)}1`)
    expect(format(div(whole(1), whole(2 ** 20)))).toBe('0.00000095367431640625')
  })
})

describe('arithmetic', () => {
  test('is that of fractions', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const [[an, ad], [bn, bd]] = [pair(a), pair(b)]
        expectSame(add(a, b), an * bd + bn * ad, ad * bd)
        expectSame(sub(a, b), an * bd - bn * ad, ad * bd)
        expectSame(mul(a, b), an * bn, ad * bd)
        if (bn !== 0n) expectSame(div(a, b), an * bd, ad * bn)
        expect(cmp(a, b)).toBe(an * bd < bn * ad ? -1 : an * bd > bn * ad ? 1 : 0)
      }),
    )
  })
  test('gives every value one form', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        expect(sub(add(a, b), b)).toEqual(a)
        expect(neg(neg(a))).toEqual(a)
        expect(add(min(a, b), max(a, b))).toEqual(add(a, b))
      }),
    )
  })
  test('a tenth ten times is one; a third three times is one', () => {
    const ten = Array.from({ length: 10 }, () => parse('0.1')).reduce(add)
    expect(ten).toBe(whole(1))
    expect(mul(div(whole(1), whole(3)), whole(3))).toBe(whole(1))
  })
  test('floorDiv is the greatest whole number that is not above', () => {
    const step = exact.filter((x) => cmp(x, whole(0)) > 0)
    fc.assert(
      fc.property(exact, step, (a, b) => {
        const units = floorDiv(a, b)
        expect(cmp(mul(units, b), a)).not.toBe(1)
        expect(cmp(mul(add(units, whole(1)), b), a)).toBe(1)
      }),
    )
  })
  test('dividing by 0 is a bug of the caller', () => {
    expect(() => div(whole(1), whole(0))).toThrow(RangeError)
  })
})

describe('rounding', () => {
  const halves: [text: string, step: string, mode: RoundingMode, rounded: string][] = [
    ['0.5', '1', 'half-up', '1'],
    ['-0.5', '1', 'half-up', '-1'],
    ['1.5', '1', 'half-even', '2'],
    ['2.5', '1', 'half-even', '2'],
    ['-2.5', '1', 'half-even', '-2'],
    ['-3.5', '1', 'half-even', '-4'],
    ['1.9', '1', 'down', '1'],
    ['-1.9', '1', 'down', '-1'],
    ['0.125', '0.25', 'half-up', '0.25'],
    ['0.125', '0.25', 'half-even', '0'],
    ['0.375', '0.25', 'half-even', '0.5'],
    ['7.4', '5', 'half-up', '5'],
    ['7.5', '5', 'half-up', '10'],
    ['7.5', '5', 'half-even', '10'],
    ['2.5', '5', 'half-even', '0'],
    ['0.004999999999', '0.01', 'half-up', '0'],
  ]
  test.each(halves)('%s to %s %s is %s', (text, step, mode, rounded) => {
    expect(format(roundTo(parse(text), parse(step), mode))).toBe(rounded)
  })
  test('gives a multiple of the step, no further off than allowed, and keeps the sign', () => {
    const step = fc.constantFrom('0.01', '0.25', '1', '5', '0.000000000001').map(parse)
    const mode = fc.constantFrom<RoundingMode>('half-up', 'half-even', 'down')
    fc.assert(
      fc.property(exact, step, mode, (x, to, how) => {
        const rounded = roundTo(x, to, how)
        expect(mul(floorDiv(rounded, to), to)).toEqual(rounded)
        const off = sub(x, rounded)
        const distance = max(off, neg(off))
        const limit = how === 'down' ? to : div(to, whole(2))
        expect(cmp(distance, limit)).not.toBe(1)
        if (how === 'down') expect(cmp(max(rounded, neg(rounded)), max(x, neg(x)))).not.toBe(1)
        expect(roundTo(neg(x), to, how)).toEqual(neg(rounded))
        expect(roundTo(rounded, to, how)).toEqual(rounded)
      }),
    )
  })
})
