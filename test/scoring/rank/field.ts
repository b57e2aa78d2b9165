import fc from 'fast-check'
import { parse } from '../../../scoring/decimal.ts'
import { type Scheme, schemes } from '../../../scoring/model/ranking.ts'
import type { Contender } from '../../../scoring/rank/contender.ts'

/** The values of a member by key; null is missing. A single text is its total. */
type Row = string | Record<string, string | null>

/** Ranked members in their official order, from their values. */
export function field(rows: Record<string, Row>, outside: readonly string[] = []): Contender[] {
  return Object.entries(rows).map(([id, row], at) => ({
    id,
    order: at + 1,
    ranked: !outside.includes(id),
    values: exact(typeof row === 'string' ? { total: row } : row),
  }))
}

function exact(row: Record<string, string | null>): Contender['values'] {
  return Object.fromEntries(
    Object.entries(row).map(([key, text]) => [key, text === null ? null : parse(text)]),
  )
}

export const anyScheme: fc.Arbitrary<Scheme> = fc.constantFrom(...schemes)

/** Few distinct values, so that ties are common. */
const points = fc.integer({ min: -2, max: 6 }).map((halves) => String(halves / 2))
const maybe = fc.option(points, { freq: 5 })

/** Up to nine members with ties, missing second keys and some out of competition. */
export const anyField: fc.Arbitrary<Contender[]> = fc
  .array(fc.record({ total: points, bonus: maybe, outside: fc.nat(5) }), { maxLength: 9 })
  .map((rows) =>
    rows.map(({ total, bonus, outside }, at) => ({
      id: `m${at}`,
      order: at + 1,
      ranked: outside > 0,
      values: exact({ total, bonus }),
    })),
  )

export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })
