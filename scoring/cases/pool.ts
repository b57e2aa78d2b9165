import * as v from 'valibot'
import { poolSeats } from '../awards/pool.ts'
import { parse } from '../decimal.ts'
import { Percent, Whole } from '../model/numbers.ts'
import { defineOp } from './op.ts'

/** A percentage over several clusters: rounded down in each, or pooled. */
export const pool = defineOp(
  v.object({ percent: Percent, sizes: v.record(v.string(), Whole) }),
  ({ percent, sizes }) => {
    const clusters = Object.keys(sizes)
    const { floors, pooled, leftover, withRemainder } = poolSeats(
      parse(percent),
      Object.values(sizes),
    )
    const byCluster = (seats: readonly number[]) =>
      Object.fromEntries(clusters.map((cluster, at) => [cluster, seats[at]]))
    return {
      floors: byCluster(floors),
      pooled,
      leftover,
      withRemainder: byCluster(withRemainder),
    }
  },
)
