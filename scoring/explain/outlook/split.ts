import { reachesOf } from './entangled.ts'
import type { OpenCell, Said } from './open-cell.ts'
import type { Ground } from './variants.ts'

/** Open cells by how their worth acts on the rest; see `Reach`. */
export interface SplitCells {
  readonly shared: readonly OpenCell[]
  readonly entangled: readonly OpenCell[]
  readonly free: readonly OpenCell[]
}

export function splitCells(ground: Ground, cells: readonly OpenCell[]): SplitCells {
  const reaches = reachesOf(ground.season)
  const groups = Map.groupBy(cells, ({ criterion }) => {
    const reach = reaches.get(criterion)!
    if (reach !== 'planned') return reach
    return isPlannedAnyhow(ground, criterion, cells) ? 'entangled' : 'shared'
  })
  return {
    shared: groups.get('shared') ?? [],
    entangled: groups.get('entangled') ?? [],
    free: groups.get('free') ?? [],
  }
}

/** Whether some member has a plan whatever comes: then what the others measure hangs on nobody. */
function isPlannedAnyhow(
  { season, facts }: Ground,
  criterion: string,
  cells: readonly OpenCell[],
): boolean {
  const plans = (said: Said | undefined) => said?.plan !== undefined
  return season.members.some(({ id }) => {
    const own = cells.find((cell) => cell.member === id && cell.criterion === criterion)
    return plans(facts.get(id)?.get(criterion)) && (own?.values.every(plans) ?? true)
  })
}
