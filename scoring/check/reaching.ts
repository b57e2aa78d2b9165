import { cmp } from '../decimal.ts'
import type { Part } from '../tree/part.ts'
import type { Cluster } from './cluster.ts'
import type { Range } from './range/range.ts'
import type { World, Worlds } from './worlds.ts'

/**
 * Over which facts a reach is taken. `any`: all that a season may hold, figures missing and nodes that do
 * not apply included. `whole`: every figure is there and every node applies, as a sheet is meant. `stated`:
 * the same, and nodes that cannot reach their `max` count as if they did, so that a gap is told of once.
 */
export type Facts = 'any' | 'whole' | 'stated'

/** What a node can be worth. */
export interface Bounds {
  /** Before its own clamps; `null` where its condition never holds. */
  before: Range | null
  value: Range
}

/** What the reach of a part is worked out from. */
export interface Reaching {
  facts: Facts
  cluster: Cluster
  worlds: Worlds
  /** The bounds of a part in a world. */
  within: (part: Part, world: World) => Bounds
}

/** Nothing is assumed. */
export const openWorld: World = new Map()

/** What a node counts for in its parent. */
export function standing(part: Part, world: World, { facts, within }: Reaching): Range {
  const { before, value } = within(part, world)
  if (facts !== 'stated' || before === null) return value
  return isShort(part, within(part, openWorld)) ? { ...value, high: part.max } : value
}

/** Whether a node has a `max` that nothing reaches. */
export function isShort({ max }: Part, { before }: Bounds): boolean {
  const high = before?.high ?? null
  return max !== null && high !== null && cmp(high, max) < 0
}
