import fc from 'fast-check'
import { expect, test } from 'vitest'
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
} from '../../scoring/integer.ts'

const edge = 2n ** 53n
/** Small ones, those next to the edge of the safe numbers and its root, and great ones. */
const any = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  ...[edge, -edge, 2n ** 26n, 2n ** 31n, -(2n ** 31n), 10n ** 12n].map((centre) =>
    fc.bigInt({ min: centre - 3n, max: centre + 3n }),
  ),
  fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
)
const pairs = [any, any] as const
const runs = { numRuns: 2000 }

/** The value, in its one form: a number exactly where it is safe, and never −0. */
function expectSame(found: Integer, value: bigint) {
  expect(BigInt(found)).toBe(value)
  expect(typeof found).toBe(value < edge && value > -edge ? 'number' : 'bigint')
  expect(Object.is(found, -0)).toBe(false)
}

test.each([
  ['plus', plus, (a: bigint, b: bigint) => a + b],
  ['minus', minus, (a: bigint, b: bigint) => a - b],
  ['times', times, (a: bigint, b: bigint) => a * b],
] as const)('%s is that of bigints', (_, operation, schoolbook) => {
  fc.assert(
    fc.property(...pairs, (a, b) => {
      expectSame(operation(integer(a), integer(b)), schoolbook(a, b))
    }),
    runs,
  )
})

test('quotient and remainder are those of bigints', () => {
  fc.assert(
    fc.property(...pairs, (a, b) => {
      fc.pre(b !== 0n)
      expectSame(quotient(integer(a), integer(b)), a / b)
      expectSame(remainder(integer(a), integer(b)), a % b)
    }),
    runs,
  )
})

test('a quotient just below a whole number is not that number', () => {
  const factor = fc.bigInt({ min: 1n, max: 2n ** 27n })
  fc.assert(
    fc.property(factor, factor, (a, b) => {
      fc.pre(a * b < edge)
      expectSame(quotient(integer(a * b - 1n), integer(b)), (a * b - 1n) / b)
    }),
    runs,
  )
})

test('the common divisor divides both, and nothing is left in common', () => {
  fc.assert(
    fc.property(...pairs, (a, b) => {
      fc.pre(a !== 0n || b !== 0n)
      const divisor = BigInt(commonDivisor(integer(a), integer(b)))
      expect(divisor > 0n).toBe(true)
      expect([a % divisor, b % divisor]).toEqual([0n, 0n])
      expect(commonDivisor(integer(a / divisor), integer(b / divisor))).toBe(1)
    }),
    runs,
  )
})

test('size is without the sign', () => {
  fc.assert(
    fc.property(any, (a) => {
      expectSame(size(integer(a)), a < 0n ? -a : a)
    }),
    runs,
  )
})
