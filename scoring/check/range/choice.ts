import { parse } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { hullOf } from './range.ts'

export const choiceRange: KindRange<'choice'> = {
  measured: () => null,
  points: ({ options }) => hullOf(options.map(({ points }) => parse(points))),
}
