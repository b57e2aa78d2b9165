import { isGroup, type Node } from '../../model/node.ts'
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
  const above = groupsAbove(ground.season.sheet.nodes)
  const groups = Map.groupBy(cells, ({ member, criterion }) => {
    const reach = reaches.get(criterion)!
    if (reach === 'planned')
      return isPlannedAnyhow(ground, criterion, cells) ? 'entangled' : 'shared'
    // A group that does not apply, or may come not to, counts nothing of what is in it.
    const excused = (above.get(criterion) ?? []).some(
      (group) =>
        ground.facts.get(member)?.has(group) === true ||
        cells.some((cell) => cell.member === member && cell.criterion === group),
    )
    return reach === 'free' && excused ? 'entangled' : reach
  })
  return {
    shared: groups.get('shared') ?? [],
    entangled: groups.get('entangled') ?? [],
    free: groups.get('free') ?? [],
  }
}

/** The codes of the groups that each node lies in. */
function groupsAbove(
  nodes: readonly Node[],
  above: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    nodes.flatMap((node): [string, readonly string[]][] => [
      [node.code, above],
      ...(isGroup(node) ? groupsAbove(node.nodes, [...above, node.code]) : []),
    ]),
  )
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
