import { parse, zero } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { fromZero, hullOf } from './range.ts'

export const placeRange: KindRange<'place'> = {
  measured: () => fromZero,
  points({ points }, _span, { ranked, unranked }) {
    // One out of competition can stand behind all the ranked members.
    const places = Math.max(1, ranked + (unranked > 0 ? 1 : 0))
    const won = points.slice(0, places).map(parse)
    return hullOf(places > points.length ? [...won, zero] : won)
  },
}
