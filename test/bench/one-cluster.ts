import { changeFact } from '../../scoring/change-fact.ts'
import type { Fact } from '../../scoring/model/fact.ts'
import type { Result } from '../../scoring/model/result.ts'
import { score, totals } from '../../scoring/score.ts'
import { workSeason } from '../../scoring/work.ts'
import { bests } from './clock.ts'
import { makeCluster, makeFacts, usual } from './cluster.ts'
import { makeLoop } from './loop.ts'
import { makeWorkbook } from './workbook.ts'

const rounds = 10
/** Clusters of the same sheet and other figures: what one cluster is given holds for no other. */
const clusters = 16

/**
 * One cluster of 15 members × 60 criteria, each way of working it out, in milliseconds.
 *
 * - `hyperformula_ms`: `rebuildAndRecalculate()`, HyperFormula's full recalculation. The workbook is
 *   built before; writing it is not measured. It reads its formulas again, which the engine does not: it
 *   reads the rules of a sheet once.
 * - `hyperformula_cells_ms`: all figures are set once more as they are; it works out again what it holds
 *   to rest on them, without reading a formula again.
 * - `loop_ms`: the points of all cells added up as binary numbers.
 * - `score_ms`: the result, with the ledger of each member; grades, ranking and an award in it, for
 *   another cluster in every run. What the engine keeps of a sheet is known, as to a server: what an answer
 *   or a sum that was met before is worth. The season has been checked before, as every workbook was.
 * - `first_score_ms`: the same of a sheet never seen before, so that its rules and all figures are
 *   read and nothing is known from another cluster.
 * - `totals_ms`: as `score_ms` without what explains them, so the exact totals alone.
 * - `one_fact_ms`: one fact changed, and all that follows from it for all members; no texts.
 */
export function measureOneCluster() {
  const season = makeCluster(usual)
  const seasons = Array.from({ length: clusters }, (_, salt) => ({
    ...season,
    facts: makeFacts(season, usual.sections, salt),
  }))
  const workbook = makeWorkbook(usual)
  const figures = workbook.getSheetSerialized(workbook.getSheetId('Figures')!)
  const worked = workSeason(season, 'verified', false)
  const fact = season.facts.find(({ quantity }) => quantity !== undefined)!
  let turn = 0
  const next = () => seasons[turn++ % clusters]!
  const changed = (): Fact => ({ ...fact, quantity: String(turn++ % 7) })
  const key = { member: fact.member, criterion: fact.criterion, stage: 'verified' } as const
  return bests(
    {
      hyperformula_ms: () => workbook.rebuildAndRecalculate(),
      hyperformula_cells_ms: () =>
        workbook.setCellContents(
          { sheet: workbook.getSheetId('Figures')!, row: 0, col: 0 },
          figures,
        ),
      loop_ms: makeLoop(pointsOf(score(season))),
      score_ms: () => score(next()),
      first_score_ms: () => score({ ...next(), sheet: { ...season.sheet } }),
      totals_ms: () => totals(next()),
      one_fact_ms: () => changeFact(worked, key, changed()),
    },
    rounds,
  )
}

/** The points of each member's criteria, as binary numbers. */
function pointsOf({ members }: Result): Float64Array[] {
  return members.map(({ ledger }) =>
    Float64Array.from(
      ledger.filter(({ fact }) => fact !== null),
      ({ points }) => Number(points),
    ),
  )
}
