import type { Fact } from '../../model/fact.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { Stage } from '../../model/stage.ts'
import { type WorkedMember, workSeason } from '../../work.ts'
import { type Facts, factOf } from './current.ts'
import type { Said } from './open-cell.ts'

/** A season with the facts that count in it now. */
export interface Ground {
  readonly season: SeasonFile
  readonly stage: Stage
  readonly facts: Facts
}

/** A member with other values in some of its cells, by criterion. */
export interface Variant {
  readonly member: string
  readonly changes: ReadonlyMap<string, Said>
}

/**
 * Scores members as they would be with other values, by the engine itself and in one run: each variant
 * stands in the season as one more member out of competition, so that nobody is compared with it.
 *
 * @returns One for each variant, in their order.
 */
export function scoreVariants(ground: Ground, variants: readonly Variant[]): WorkedMember[] {
  const { season, stage, facts } = ground
  const byId = new Map(season.members.map((member) => [member.id, member]))
  const members = variants.map(({ member }, at) => ({
    ...byId.get(member)!,
    id: variantId(at),
    status: 'unranked' as const,
  }))
  const worked = workSeason(
    {
      ...{ ...season, awards: [], decisions: [] },
      members: [...season.members, ...members],
      facts: [
        ...[...facts.values()].flatMap((own) => [...own.values()]),
        ...variants.flatMap((variant, at) => factsOf(ground, variant, variantId(at))),
      ],
    },
    stage,
    false,
  )
  return members.map(({ id }) => worked.members.get(id)!)
}

/** The same ground with other values in some cells of several members. */
export function groundWith(ground: Ground, variants: readonly Variant[]): Ground {
  const facts = new Map(ground.facts)
  for (const variant of variants) {
    const own = factsOf({ ...ground, facts }, variant, variant.member)
    facts.set(variant.member, new Map(own.map((fact) => [fact.criterion, fact])))
  }
  return { ...ground, facts }
}

function factsOf({ facts, stage }: Ground, { member, changes }: Variant, id: string): Fact[] {
  const own = new Map(facts.get(member))
  const kept = [...own.values()].filter(({ criterion }) => !changes.has(criterion))
  return [
    ...kept.map((fact) => ({ ...fact, member: id })),
    ...[...changes].flatMap(([criterion, said]) => factOf(said, id, criterion, stage)),
  ]
}

/** A blank is in no member's id that a file may have: ids are trimmed, and this one begins with it. */
function variantId(at: number): string {
  return ` ${at}`
}
