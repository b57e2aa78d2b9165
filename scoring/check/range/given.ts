import type { KindRange } from './kind-range.ts'
import { measuredWithin, pointsWithin } from './limits.ts'

export const givenRange: KindRange<'given'> = { measured: measuredWithin, points: pointsWithin }
