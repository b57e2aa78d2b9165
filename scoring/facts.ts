import { parse, parseStated } from './decimal.ts'
import type { Fact } from './model/fact.ts'
import { isRanked, type Member } from './model/member.ts'
import { defaultStage, type Stage, stages } from './model/stage.ts'
import type { Given } from './rule.ts'

/** Which facts a run looks at. */
export interface FactChoice {
  stage: Stage
  /** Whether a fact of the nearest earlier stage stands in where there is none of this one. */
  fallback: boolean
}

/** The facts that a run uses: of each member, by the code of its node. */
export type FactsInUse = ReadonlyMap<string, ReadonlyMap<string, Fact>>

/**
 * Of each member and node the fact of the stage asked for; with `fallback` else that of the nearest
 * earlier stage. A later stage is never looked at.
 */
export function factsInUse(facts: readonly Fact[], stage: Stage, fallback: boolean): FactsInUse {
  const chosen = new Map<string, Map<string, Fact>>()
  for (const fact of facts) {
    const ofMember = chosen.get(fact.member) ?? new Map<string, Fact>()
    if (isBetter(fact, ofMember.get(fact.criterion), { stage, fallback }))
      ofMember.set(fact.criterion, fact)
    chosen.set(fact.member, ofMember)
  }
  return chosen
}

/** Whether a run uses a fact rather than another of the same member and node, or none. */
export function isBetter(
  fact: Fact,
  other: Fact | null | undefined,
  { stage, fallback }: FactChoice,
): boolean {
  if ((fact.stage ?? defaultStage) === stage) return true
  if (!fallback || stageOf(fact) > stages.indexOf(stage)) return false
  return !other || stageOf(fact) > stageOf(other)
}

function stageOf(fact: Fact): number {
  return stages.indexOf(fact.stage ?? defaultStage)
}

/** What members give a leaf without any fact: in competition, and out of it. */
const unsaid = [true, false].map((ranked) => givenBy({}, { size: null, ranked }))

/** What a member gives a leaf without any fact: nothing but its size. */
export function givenWithout(member: Member): Given {
  const given = unsaid[isRanked(member) ? 0 : 1]!
  return member.size ? { ...given, size: parse(member.size) } : given
}

/** What a member gives a leaf by the fields of a fact. */
export function givenBy(
  fact: Partial<Fact>,
  { size, ranked }: Pick<Given, 'size' | 'ranked'>,
): Given {
  const { quantity, actual, plan, previous, points, scores, met, option } = fact
  return {
    quantity: parseStated(quantity),
    actual: parseStated(actual),
    plan: parseStated(plan),
    previous: parseStated(previous),
    points: parseStated(points),
    scores: scores?.map(parse) ?? null,
    met: met ?? null,
    option: option ?? null,
    size,
    ranked,
  }
}
