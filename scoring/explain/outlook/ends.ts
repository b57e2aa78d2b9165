import type { Lookup } from '../../condition.ts'
import { isRanked } from '../../model/member.ts'
import type { Leaf } from '../../model/node.ts'
import { leavesOf } from '../../model/sheet.ts'
import { oneLeaf } from './one-leaf.ts'
import type { OpenCell, Said } from './open-cell.ts'
import { type Choice, choices } from './product.ts'
import { createProfiler, type Profile } from './profiles.ts'
import { splitCells } from './split.ts'
import { sweep } from './sweep.ts'
import { createBudget } from './too-many-ways.ts'
import { type Ground, groundWith, scoreVariants, type Variant } from './variants.ts'
import type { Fate } from './walk.ts'

/** What may become of a member; out of competition it has a grade only. */
export type End = Omit<Fate, 'rank'> & { readonly rank: number | null }
/** Of every member, each once. */
export type Ends = ReadonlyMap<string, readonly End[]>

/** Ways that cells which move other members may end; each is a season of its own. */
const mostGrounds = 128
/** Ways that the cells of one member may end which do more than add up. */
const mostEntangled = 1500
/** Steps of one question, some seconds at most: all its grounds and members share them. */
const mostSteps = 200_000
/** What it costs to score one sheet anew, against two ways that are joined. */
const costOfVariant = 50

/**
 * Works out what may become of everybody when some cells are open and all others stay as they are. What
 * was scored once is kept for the next question.
 */
export function createEnds(ground: Ground) {
  const { season } = ground
  const profiler = createProfiler(season)
  const waysOf = createLeafWays(ground)
  const scorers = new Map<string, Scorer>()
  const scorerOf = (choice: Choice): Scorer => {
    const text = JSON.stringify([...choice].map(([key, { said }]) => [key, said]))
    const known = scorers.get(text) ?? createScorer(groundWith(ground, variantsOf(choice)))
    scorers.set(text, known)
    return known
  }

  /** @throws TooManyWays */
  return function endsOf(cells: readonly OpenCell[]): Ends {
    const spend = createBudget(mostSteps)
    const { shared, entangled, free } = splitCells(ground, cells)
    const found = new Map<string, Map<string, End>>(season.members.map(({ id }) => [id, new Map()]))
    for (const choice of choices(shared, mostGrounds)) {
      const score = scorerOf(choice)
      const needs = season.members.map(({ id }) => ({
        member: id,
        outer: choices(of(id, entangled), mostEntangled).map((one) => variantOf(id, one)),
        inner: of(id, free),
      }))
      const variants = needs.flatMap(({ outer }) => outer)
      spend(costOfVariant * variants.length)
      score(variants)
      const runners = season.members.map((member, at) => {
        const { outer, inner } = needs[at]!
        const leaves = new Map(inner.map((cell) => [cell.criterion, waysOf(cell)] as const))
        const profiles = score(outer).flatMap((now) => profiler.of(now, leaves, spend))
        return { member, profiles: distinctProfiles(profiles) }
      })
      const ranked = sweep(
        season,
        runners.filter(({ member }) => isRanked(member)),
        spend,
      )
      for (const { member, profiles } of runners)
        for (const end of ranked.get(member.id) ?? profiles.map((one) => outside(member.id, one)))
          found.get(member.id)!.set(JSON.stringify(end), end)
    }
    return new Map([...found].map(([id, ends]) => [id, [...ends.values()]]))
  }
}

function outside(member: string, { grade }: Profile): End {
  return { member, rank: null, grade, awards: [] }
}

function distinctProfiles(profiles: readonly Profile[]): Profile[] {
  return [...new Map(profiles.map((one) => [one.text, one])).values()]
}

function of(id: string, cells: readonly OpenCell[]): OpenCell[] {
  return cells.filter(({ member }) => member === id)
}

/** Today's value of one cell, and each other one. */
function alternatives({ member, criterion, values }: OpenCell): Variant[] {
  const changed = values.map((said) => ({ member, changes: new Map([[criterion, said]]) }))
  return [{ member, changes: new Map<string, Said>() }, ...changed]
}

function variantOf(member: string, choice: Choice): Variant {
  const changes = [...choice.values()].map(({ cell, said }) => [cell.criterion, said] as const)
  return { member, changes: new Map(changes) }
}

function variantsOf(choice: Choice): Variant[] {
  const members = new Set([...choice.values()].map(({ cell }) => cell.member))
  return [...members].map((member) => {
    const own = [...choice].filter(([, { cell }]) => cell.member === member)
    return variantOf(member, new Map(own))
  })
}

/** The ways of free leaves, today's first. */
function createLeafWays(ground: Ground): (cell: OpenCell) => readonly Lookup[] {
  const leaves = new Map(leavesOf(ground.season.sheet).map((leaf) => [leaf.code, leaf]))
  const known = new Map<OpenCell, readonly Lookup[]>()
  return (cell) => {
    const ways = known.get(cell) ?? waysOfLeaf(ground, leaves.get(cell.criterion)!, cell)
    known.set(cell, ways)
    return ways
  }
}

/** What a leaf comes to be, by itself, in each of a cell's values; today's first. */
export function waysOfLeaf(ground: Ground, leaf: Leaf, cell: OpenCell): Lookup[] {
  return scoreVariants(oneLeaf(ground, leaf), alternatives(cell)).map(({ lookup }) => lookup)
}

/** Scores variants, those that are not known yet in one run of the engine. */
type Scorer = (variants: readonly Variant[]) => Lookup[]

function createScorer(ground: Ground): Scorer {
  const known = new Map<string, Lookup>()
  return (variants) => {
    const keyed = variants.map((variant) => [variantText(variant), variant] as const)
    const fresh = [...new Map(keyed.filter(([text]) => !known.has(text)))]
    if (fresh.length > 0) {
      const all = scoreVariants(
        ground,
        fresh.map(([, variant]) => variant),
      )
      for (const [at, [text]] of fresh.entries()) known.set(text, all[at]!.lookup)
    }
    return keyed.map(([text]) => known.get(text)!)
  }
}

function variantText({ member, changes }: Variant): string {
  return JSON.stringify([member, ...changes])
}
