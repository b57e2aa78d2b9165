import { factsInUse } from '../../facts.ts'
import type { Fact } from '../../model/fact.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { Stage } from '../../model/stage.ts'
import type { Said } from './open-cell.ts'

/** The facts that count now: of each member, by the code of their node. */
export type Facts = ReadonlyMap<string, ReadonlyMap<string, Fact>>

/** What a run of the season counts, each fact as one of the stage that is scored. */
export function currentFacts(season: SeasonFile, stage: Stage, fallback: boolean): Facts {
  const used = factsInUse(season.facts, stage, fallback)
  return new Map(
    [...used].map(([member, facts]) => [
      member,
      new Map([...facts].map(([code, fact]) => [code, { ...fact, stage }])),
    ]),
  )
}

/** A fact of a member under a criterion at a stage; none where nothing is said. */
export function factOf(said: Said, member: string, criterion: string, stage: Stage): Fact[] {
  return said === null ? [] : [{ ...said, member, criterion, stage }]
}

/** What a fact says, whomever it is about. */
export function saidBy({ member: _m, criterion: _c, stage: _s, ...said }: Fact): Said {
  return said
}
