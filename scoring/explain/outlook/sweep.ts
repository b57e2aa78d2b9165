import type { SeasonFile } from '../../model/season.ts'
import { type LineUp, lineUp, type Runner, type Spot } from './line-up.ts'
import type { Spend } from './too-many-ways.ts'
import { createWalk, type Fate, type Progress, type Walk } from './walk.ts'

/** What a choice of who stands at a level costs, against two ways that are joined. */
const costOfStep = 10

/** A walk down the order that stands before some level: who is placed already, and how far seats went. */
interface Standing {
  /** The members that could still have come later and did not, by bit. */
  readonly placed: bigint
  readonly progress: Progress
  /** The ways that led here. */
  readonly from: Step[]
  alive: boolean
}

interface Step {
  readonly before: Standing
  readonly fates: readonly Fate[]
}

/**
 * Everything that may become of the ranked members when each comes out in one of its ways, whatever the
 * others do. All of it and nothing else: the order is walked down level by level, and at each the members
 * that may stand there do so or come later; walks that have placed the same members and given out the same
 * seats go on as one. No way is left out and none is guessed.
 *
 * @throws TooManyWays
 */
export function sweep(
  season: SeasonFile,
  runners: readonly Runner[],
  spend: Spend,
): Map<string, Fate[]> {
  const walk = createWalk(season)
  const line = lineUp(season, runners)
  const found = new Map<string, Map<string, Fate>>(
    runners.map(({ member }) => [member.id, new Map()]),
  )
  const first = walk.seats({ recipients: noneOf(season), overruns: noneOf(season) })
  const guesses = new Map([[String(first), first]])
  // Seats may hang on who received earlier awards, so their number is first guessed, then borne out.
  for (const [text, seats] of guesses) {
    const ends = walkDown(walk, line, seats, spend)
    for (const end of ends) {
      const borne = walk.seats(end.progress)
      if (String(borne) === text) end.alive = true
      else guesses.set(String(borne), borne)
    }
    gather(ends, found)
  }
  return new Map([...found].map(([id, fates]) => [id, [...fates.values()]]))
}

function noneOf({ awards = [] }: SeasonFile): number[] {
  return awards.map(() => 0)
}

function walkDown(walk: Walk, line: LineUp, seats: readonly number[], spend: Spend): Standing[] {
  const ids = [...line.keys()]
  const bits = new Map(ids.map((id, at) => [id, 1n << BigInt(at)]))
  const spots = [...line.values()].flat().sort((a, b) => a.level - b.level)
  const last = new Map([...line].map(([id, own]) => [id, own.at(-1)!.level]))
  let standings: Standing[] = [{ placed: 0n, progress: walk.start(seats), from: [], alive: false }]
  for (const [level, here] of Map.groupBy(spots, (spot) => spot.level)) {
    const next = new Map<string, Standing>()
    for (const before of standings)
      for (const group of groupsAt(here, before.placed, { bits, last, level, spend }))
        go(walk, before, group, bits, next)
    standings = [...next.values()]
  }
  return standings
}

function go(
  walk: Walk,
  before: Standing,
  group: readonly Spot[],
  bits: ReadonlyMap<string, bigint>,
  next: Map<string, Standing>,
): void {
  const { progress, fates } =
    group.length > 0 ? walk.step(before.progress, group) : { progress: before.progress, fates: [] }
  const placed = group.reduce((all, { contender }) => all | bits.get(contender.id)!, before.placed)
  const text = JSON.stringify([String(placed), progress])
  const standing = next.get(text) ?? { placed, progress, from: [], alive: false }
  standing.from.push({ before, fates })
  next.set(text, standing)
}

interface Order {
  readonly bits: ReadonlyMap<string, bigint>
  /** The last level at which each member may stand. */
  readonly last: ReadonlyMap<string, number>
  readonly level: number
  readonly spend: Spend
}

/** Every choice of who stands at a level: those not placed yet, each in one of its ways or later. */
function groupsAt(here: readonly Spot[], placed: bigint, order: Order): Spot[][] {
  const { bits, last, level, spend } = order
  const open = here.filter(({ contender }) => (placed & bits.get(contender.id)!) === 0n)
  let groups: Spot[][] = [[]]
  for (const [id, own] of Map.groupBy(open, ({ contender }) => contender.id)) {
    const mayWait = last.get(id)! > level
    groups = groups.flatMap((group) => [
      ...(mayWait ? [group] : []),
      ...own.map((spot) => [...group, spot]),
    ])
    spend(costOfStep * groups.length)
  }
  return groups
}

/** Collects what became of everybody on the walks that lead to an end that holds. */
function gather(ends: readonly Standing[], found: ReadonlyMap<string, Map<string, Fate>>): void {
  const open = ends.filter(({ alive }) => alive)
  for (let standing = open.pop(); standing; standing = open.pop())
    for (const { before, fates } of standing.from) {
      for (const fate of fates) found.get(fate.member)!.set(JSON.stringify(fate), fate)
      if (before.alive) continue
      before.alive = true
      open.push(before)
    }
}
