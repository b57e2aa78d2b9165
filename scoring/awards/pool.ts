import { div, type Exact, floorDiv, format, hundred, mul, one, whole } from '../decimal.ts'
import { byLargestRemainder } from './largest-remainder.ts'

/** A percentage quota over several clusters: what rounding down in each loses against one pool. */
export interface Pool {
  /** The seats of each cluster alone, rounded down. */
  readonly floors: readonly number[]
  /** The seats of all members together, rounded down once. */
  readonly pooled: number
  /** Seats that rounding down in each cluster loses. */
  readonly leftover: number
  /** The pooled seats: those left over go to the largest remainders. */
  readonly withRemainder: readonly number[]
}

/** @param sizes Members of each cluster. */
export function poolSeats(percent: Exact, sizes: readonly number[]): Pool {
  const shareOf = (members: number) => div(mul(percent, whole(members)), hundred)
  const shares = sizes.map(shareOf)
  const floors = shares.map(seatsIn)
  const pooled = seatsIn(shareOf(total(sizes)))
  return {
    floors,
    pooled,
    leftover: pooled - total(floors),
    withRemainder: byLargestRemainder(whole(pooled), shares).map(seatsIn),
  }
}

function seatsIn(share: Exact): number {
  return Number(format(floorDiv(share, one)))
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
