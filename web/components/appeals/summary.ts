import { add, format, parse, sub, zero } from '../../../scoring/decimal.ts'
import type { Appeal } from '../../../server/appeals/schema.ts'

/** How the appeals of a season stand. `points`: what all decisions together changed in the cells' points. */
export interface DocketSummary {
  all: number
  open: number
  upheld: number
  points: string
}

export function summaryOf(appeals: readonly Appeal[]): DocketSummary {
  const changes = appeals.flatMap(({ effect }) =>
    effect ? [sub(parse(effect.points.to), parse(effect.points.from))] : [],
  )
  return {
    all: appeals.length,
    open: appeals.filter(({ outcome }) => outcome === null).length,
    upheld: appeals.filter(({ outcome }) => outcome === 'upheld' || outcome === 'partly').length,
    points: format(changes.reduce(add, zero)),
  }
}
