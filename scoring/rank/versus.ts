import { cmp, div, type Exact, one, parse, roundTo, whole } from '../decimal.ts'
import { isAscending, type RankingKey } from '../model/ranking.ts'
import type { Contender } from './contender.ts'

/** A member with its value of every key as compared: rounded where the key says so; null = missing. */
export interface Compared {
  readonly contender: Contender
  readonly values: readonly (Exact | null)[]
}

/** How two members compare, from the first one's side. */
export interface Verdict {
  /** Below 0: the first is better; above 0: the second is; 0: level on all keys. */
  readonly order: number
  /** The place of the deciding key in the list of keys; the number of keys for level members. */
  readonly decidedAt: number
}

/**
 * The values that a member is compared by, one for each key.
 *
 * @param decision Its place in the recorded decision of the tie that it stands in, if there is one.
 */
export function comparedBy(
  contender: Contender,
  keys: readonly RankingKey[],
  decision?: number,
): Compared {
  return { contender, values: keys.map((key) => comparedValue(contender, key, decision)) }
}

function comparedValue(contender: Contender, key: RankingKey, decision: number | undefined) {
  if (key.key === 'decision' && decision !== undefined) return whole(decision)
  const value = contender.values[key.key] ?? null
  if (value === null || key.precision === undefined) return value
  return roundTo(value, stepOf(key.precision), 'half-up')
}

/** The step of so many decimal places: 2 gives 0.01. */
function stepOf(precision: number): Exact {
  return div(one, parse(`1${'0'.repeat(precision)}`))
}

/** Compares key by key: a later key speaks only where all earlier ones are equal. */
export function versus(a: Compared, b: Compared, keys: readonly RankingKey[]): Verdict {
  for (let at = 0; at < keys.length; at++) {
    const order = compareOn(keys[at]!, a.values[at] ?? null, b.values[at] ?? null)
    if (order !== 0) return { order, decidedAt: at }
  }
  return { order: 0, decidedAt: keys.length }
}

/** Missing is last, whichever way the key runs; two missing values are equal. */
function compareOn(key: RankingKey, a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return isAscending(key) ? cmp(a, b) : cmp(b, a)
}
