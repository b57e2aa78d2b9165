import type { Fact } from '../model/fact.ts'
import type { Result } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import { type Worked, workSeason } from '../work.ts'

/**
 * The season worked out again from the facts that a result states it used, so that an explanation
 * speaks of that very result, whatever its stage and whatever facts have come since.
 */
export function workedFrom(season: SeasonFile, result: Result): Worked {
  const facts = result.members.flatMap(({ id, ledger }) =>
    ledger.flatMap(({ code, fact }): Fact[] =>
      fact ? [{ ...fact, member: id, criterion: code, stage: result.stage }] : [],
    ),
  )
  return workSeason({ ...season, facts }, result.stage, false)
}
