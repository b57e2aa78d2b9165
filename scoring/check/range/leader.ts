import { one, parse, zero } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { fromZero, times } from './range.ts'

export const leaderRange: KindRange<'leader'> = {
  measured: () => fromZero,
  points: ({ points }) => times({ low: zero, high: one }, parse(points)),
}
