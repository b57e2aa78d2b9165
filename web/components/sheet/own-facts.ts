import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Stage } from '../../../scoring/model/stage.ts'

/**
 * The season as the reader sees it, with the facts of one member at one stage exchanged. Members of whom
 * nothing is known at that stage are left out: they change no points of his, and cost time while typing.
 */
export function withOwnFacts(
  season: SeasonFile,
  { member, stage }: { member: string; stage: Stage },
  facts: ReadonlyMap<string, FactFields | null>,
): SeasonFile {
  const others = season.facts.filter((fact) => stageOf(fact) === stage && fact.member !== member)
  const known = new Set([member, ...others.map((fact) => fact.member)])
  return {
    ...season,
    members: season.members.filter(({ id }) => known.has(id)),
    facts: [...others, ...asFacts(member, stage, facts)],
  }
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
