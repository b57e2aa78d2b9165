import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Stage } from '../../../scoring/model/stage.ts'

/** The season as the reader sees it, with the facts of one member at one stage exchanged. */
export function withOwnFacts(
  season: SeasonFile,
  { member, stage }: { member: string; stage: Stage },
  facts: ReadonlyMap<string, FactFields | null>,
): SeasonFile {
  const others = season.facts.filter((fact) => fact.member !== member || stageOf(fact) !== stage)
  return { ...season, facts: [...others, ...asFacts(member, stage, facts)] }
}

function asFacts(
  member: string,
  stage: Stage,
  facts: ReadonlyMap<string, FactFields | null>,
): Fact[] {
  return [...facts].flatMap(([criterion, fact]) =>
    fact ? [{ member, criterion, stage, ...fact }] : [],
  )
}

const stageOf = ({ stage }: Fact): Stage => stage ?? 'verified'
