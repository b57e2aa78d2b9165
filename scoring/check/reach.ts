import { zero } from '../decimal.ts'
import type { Part } from '../tree/part.ts'
import type { ReadSheet } from '../tree/read-sheet.ts'
import { carried } from './carried.ts'
import type { Cluster } from './cluster.ts'
import { pointsRange } from './range/index.ts'
import { clamped, hull, nothing, only, type Range } from './range/range.ts'
import { groupReach } from './reach-group.ts'
import { type Bounds, type Facts, openWorld, type Reaching } from './reaching.ts'
import { truthOf } from './truth.ts'
import { type World, worldsOf } from './worlds.ts'

/** What each node of a sheet can be worth. Points that people set by hand are left aside. */
export type Reach = (part: Part) => Bounds

/**
 * The reach of every node, from its rule, base, weight, rounding, clamps, condition and what is in it.
 * Nodes that exclude each other by what a criterion measures never count together. Where nodes depend on
 * each other's points these are taken as free: a range may then be too wide, never too narrow.
 */
export function reachOf(sheet: ReadSheet, cluster: Cluster, facts: Facts): Reach {
  const worlds = worldsOf(sheet, (leaf) => facts === 'any' || isConditional(leaf))
  const known = new Map<string, Bounds>()
  const within = (part: Part, world: World): Bounds => {
    const name = `${part.at}:${worlds.seenBy(part, world)}`
    const bounds = known.get(name) ?? overWorlds(part, world, reaching)
    known.set(name, bounds)
    return bounds
  }
  const reaching: Reaching = { facts, cluster, worlds, within }
  return (part) => within(part, openWorld)
}

/** Where a condition fails its node wants no figures, whatever else is whole. */
function isConditional(part: Part): boolean {
  return part.requires !== null || (part.parent !== null && isConditional(part.parent))
}

function overWorlds(part: Part, world: World, reaching: Reaching): Bounds {
  return reaching.worlds
    .splitAt(part, world)
    .map((one) => inWorld(part, one, reaching))
    .reduce((a, b) => ({
      before: a.before && b.before ? hull(a.before, b.before) : (a.before ?? b.before),
      value: hull(a.value, b.value),
    }))
}

function inWorld(part: Part, world: World, reaching: Reaching): Bounds {
  const { requires, min, max, node } = part
  const values = (key: string) => reaching.worlds.valuesOf(key, world)
  const met = requires ? truthOf(requires.condition, values, () => zero) : 'always'
  const away = reaching.facts === 'any' ? node?.not_applicable : undefined
  const whereAway = away === 'full' ? only(max!) : nothing
  if (met === 'never') return { before: null, value: away ? hull(nothing, whereAway) : nothing }
  const before = part.leaf ? leafReach(part, world, reaching) : groupReach(part, world, reaching)
  const counted = clamped(before, min, max)
  const orNothing = met === 'sometimes' || canBeVoided(part) ? hull(counted, nothing) : counted
  return { before, value: away ? hull(orNothing, whereAway) : orNothing }
}

function leafReach(part: Part, world: World, { facts, cluster }: Reaching): Range {
  const { rule } = part.leaf!.node
  const assumed = world.get(`quantity:${part.code}`)
  if (assumed?.value === null) return carried(part, nothing, part.round)
  const points = pointsRange(rule, cluster, assumed?.span)
  return carried(part, facts === 'any' ? hull(points, nothing) : points, part.round)
}

/** Whether an option of a leaf right inside makes the group worth 0. */
function canBeVoided({ children }: Part): boolean {
  return children.some(({ leaf }) => {
    const rule = leaf?.node.rule
    return rule?.kind === 'choice' && rule.options.some(({ voids }) => voids)
  })
}
