import type { KindRange } from './kind-range.ts'
import { measuredWithin, pointsWithin } from './limits.ts'

export const judgedRange: KindRange<'judged'> = { measured: measuredWithin, points: pointsWithin }
