import * as v from 'valibot'
import { closed } from './closed.ts'
import { Whole } from './numbers.ts'
import { Code } from './values.ts'

export const schemes = ['competition', 'dense', 'ordinal', 'modified', 'fractional'] as const
export type Scheme = (typeof schemes)[number]

/** More places than any value of a season has; keeps a typing error from asking for a million. */
const mostPlaces = 100

/** What ranks: a key as in conditions but `rank`, or `decision`. `precision`: rounded half-up first. */
export const RankingKey = closed({
  key: Code,
  dir: v.optional(v.picklist(['desc', 'asc'], 'choice.unknown')),
  precision: v.optional(v.pipe(Whole, v.maxValue(mostPlaces, 'number.too_large'))),
})
export type RankingKey = v.InferOutput<typeof RankingKey>

/** Defaults: competition, by `total`, `desc`. */
export const Ranking = closed({
  scheme: v.optional(v.picklist(schemes, 'choice.unknown')),
  keys: v.optional(v.array(RankingKey, 'list.missing')),
})
export type Ranking = v.InferOutput<typeof Ranking>

export const defaultKeys: readonly RankingKey[] = [{ key: 'total', dir: 'desc' }]

/** Whether the smaller value is the better one. The recorded decision counts upward. */
export function isAscending({ key, dir }: RankingKey): boolean {
  return (dir ?? (key === 'decision' ? 'asc' : 'desc')) === 'asc'
}
