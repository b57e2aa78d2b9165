import { type Fact, factFields } from '../../model/fact.ts'
import type { SeasonFile } from '../../model/season.ts'
import { leavesOf } from '../../model/sheet.ts'
import type { Stage } from '../../model/stage.ts'
import { workSeason } from '../../work.ts'
import { currentFacts, type Facts, saidBy } from './current.ts'
import { cellKey, type HeldCell, type OpenCell, type OpenKind } from './open-cell.ts'
import { reachableValues } from './reachable-values.ts'
import type { Ground } from './variants.ts'

/** Which cells are looked for. */
export interface OpenIn {
  readonly stage: Stage
  /** Whether the value of an earlier stage counts where this one has none. */
  readonly fallback: boolean
  /**
   * `all`: also a verified value that differs from the member's own, which may still go back to it ·
   * `undecided`: only what has no verified value · `none`: the result is final.
   */
  readonly open: 'all' | 'undecided' | 'none'
}

/**
 * The cells of a season that are still open, in the order of the file and the sheet. A disputed one may
 * end as verified or as the member says; one that is not verified yet in anything that is worth no more
 * than what the member says; a missing one in whatever its rule can come to. What cannot be told is
 * `held`: left as it stands.
 */
export function openCells(season: SeasonFile, options: OpenIn): FoundCells {
  const { stage, fallback } = options
  if (options.open === 'none') return { cells: [], held: [] }
  const ground = { season, stage, facts: currentFacts(season, stage, fallback) }
  const columns: Columns = {
    own: currentFacts(season, 'self', false),
    given: currentFacts(season, stage, false),
    missing: missingCells(ground),
  }
  const cells: OpenCell[] = []
  const held: HeldCell[] = []
  for (const member of season.members) {
    if (!ground.facts.has(member.id) && !columns.own.has(member.id)) {
      held.push({ member: member.id, criterion: null, reason: 'no_sheet' })
      continue
    }
    for (const leaf of leavesOf(season.sheet)) {
      const at = { member: member.id, criterion: leaf.code }
      const stated = factIn(columns.own, at)
      const kind = kindOf(at, columns)
      if (kind === null || (kind === 'disputed' && options.open !== 'all')) continue
      const values =
        kind === 'disputed' ? [saidBy(stated!)] : reachableValues(ground, leaf, member, stated)
      if (values === null) held.push({ ...at, reason: 'unbounded' })
      else if (values.length > 0) cells.push({ ...at, kind, values })
    }
  }
  return { cells, held }
}

export interface FoundCells {
  readonly cells: readonly OpenCell[]
  readonly held: readonly HeldCell[]
}

interface Columns {
  /** What the members say. */
  readonly own: Facts
  /** What stands in the column that is scored. */
  readonly given: Facts
  readonly missing: ReadonlySet<string>
}

/** Why a cell is open; null for one that is settled. */
function kindOf(at: At, { own, given, missing }: Columns): OpenKind | null {
  const [stated, verified] = [factIn(own, at), factIn(given, at)]
  if (verified) return stated && !sameFact(stated, verified) ? 'disputed' : null
  if (stated) return 'unverified'
  return missing.has(cellKey(at)) ? 'missing' : null
}

interface At {
  readonly member: string
  readonly criterion: string
}

function factIn(facts: Facts, { member, criterion }: At): Fact | undefined {
  return facts.get(member)?.get(criterion)
}

/** What the engine says is missing: nothing where a condition fails or a node does not apply. */
function missingCells({ season, stage, facts }: Ground): ReadonlySet<string> {
  const all = [...facts.values()].flatMap((own) => [...own.values()])
  const { members } = workSeason({ ...season, facts: all }, stage, false)
  return new Set(
    [...members].flatMap(([member, { score }]) =>
      score.missing.map((criterion) => cellKey({ member, criterion })),
    ),
  )
}

/** Whether two facts say the same, remarks and proofs aside. */
function sameFact(a: Fact, b: Fact): boolean {
  const said = (fact: Fact) => JSON.stringify(factFields.map((field) => fact[field]))
  return said(a) === said(b)
}
