import type { Leaf } from '../../model/node.ts'
import type { Ground } from './variants.ts'

/**
 * The ground with one criterion only, counted whatever the sheet would ask: what facts of it are worth
 * hangs on the facts under it alone, and is found in a fraction of the time.
 */
export function oneLeaf({ season, stage, facts }: Ground, { requires: _, ...leaf }: Leaf): Ground {
  const { title, round } = season.sheet
  const own = [...facts].map(([member, all]) => {
    const fact = all.get(leaf.code)
    return [member, new Map(fact ? [[leaf.code, fact]] : [])] as const
  })
  const { members, format, year } = season
  return {
    season: { format, title, year, members, sheet: { title, round, nodes: [leaf] }, facts: [] },
    stage,
    facts: new Map(own),
  }
}
