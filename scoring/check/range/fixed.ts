import { one, parse, sign, zero } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { hullOf, only } from './range.ts'

export const fixedRange: KindRange<'fixed'> = {
  measured: () => [zero, one],
  points({ points }, { low, high }) {
    const full = parse(points)
    if (low !== null && sign(low) > 0) return only(full)
    if (high !== null && sign(high) <= 0) return only(zero)
    return hullOf([zero, full])
  },
}
