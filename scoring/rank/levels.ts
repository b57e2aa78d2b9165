import type { RankingKey } from '../model/ranking.ts'
import { byOrder } from './contender.ts'
import { type Compared, versus } from './versus.ts'

/**
 * Sorts members into levels, best first. Those level on all keys share a level, inside which they
 * stand by their official numbers.
 */
export function sortIntoLevels(lines: readonly Compared[], keys: readonly RankingKey[]) {
  const sorted = lines.toSorted(
    (a, b) => versus(a, b, keys).order || byOrder(a.contender, b.contender),
  )
  const levels: Compared[][] = []
  for (const line of sorted) {
    const level = levels.at(-1)
    if (level && versus(level[0]!, line, keys).order === 0) level.push(line)
    else levels.push([line])
  }
  return levels
}
