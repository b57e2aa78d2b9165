import { changeFact } from '../../scoring/change-fact.ts'
import type { Fact } from '../../scoring/model/fact.ts'
import type { Result } from '../../scoring/model/result.ts'
import { score, totals } from '../../scoring/score.ts'
import { workSeason } from '../../scoring/work.ts'
import { medians } from './clock.ts'
import { makeCluster, usual } from './cluster.ts'
import { makeLoop } from './loop.ts'
import { makeWorkbook } from './workbook.ts'

const rounds = 25

/**
 * One cluster of 15 members × 60 criteria, each way of working it out, in milliseconds.
 *
 * - `hyperformula_ms`: `rebuildAndRecalculate()`, HyperFormula's full recalculation. The workbook is
 *   built before; writing it is not measured. It reads its formulas again, as the engine reads its rules
 *   again in every `score` and `totals` here.
 * - `hyperformula_cells_ms`: all figures are set once more, so that it works out all cells that rest on
 *   them without reading a formula again.
 * - `loop_ms`: the points of all cells added up as binary numbers.
 * - `score_ms`: the result, with the ledger of each member; grades, ranking and an award in it.
 * - `totals_ms`: the exact totals alone, by the same rules.
 * - `one_fact_ms`: one fact changed, and all that follows from it for all members; no texts.
 */
export function measureOneCluster() {
  const season = makeCluster(usual)
  const workbook = makeWorkbook(usual)
  const figures = workbook.getSheetSerialized(workbook.getSheetId('Figures')!)
  const worked = workSeason(season, 'verified', false)
  const fact = season.facts.find(({ quantity }) => quantity !== undefined)!
  let turn = 0
  const changed = (): Fact => ({ ...fact, quantity: String(turn++ % 7) })
  const key = { member: fact.member, criterion: fact.criterion, stage: 'verified' } as const
  return medians(
    {
      hyperformula_ms: () => workbook.rebuildAndRecalculate(),
      hyperformula_cells_ms: () =>
        workbook.setCellContents(
          { sheet: workbook.getSheetId('Figures')!, row: 0, col: 0 },
          figures,
        ),
      loop_ms: makeLoop(pointsOf(score(season))),
      score_ms: () => score(season),
      totals_ms: () => totals(season),
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
