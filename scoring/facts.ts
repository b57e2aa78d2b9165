import { parse } from './decimal.ts'
import type { Fact } from './model/fact.ts'
import type { Member } from './model/member.ts'
import { isRanked } from './model/member.ts'
import { defaultStage, type Stage, stages } from './model/stage.ts'
import type { Given } from './rule.ts'

/** The facts that a run uses: of each member, by the code of its node. */
export type FactsInUse = ReadonlyMap<string, ReadonlyMap<string, Fact>>

/**
 * Of each member and node the fact of the stage asked for; with `fallback` else that of the nearest
 * earlier stage. A later stage is never looked at.
 */
export function factsInUse(facts: readonly Fact[], stage: Stage, fallback: boolean): FactsInUse {
  const chosen = new Map<string, Map<string, Fact>>()
  const wanted = stages.indexOf(stage)
  for (const fact of facts) {
    const own = stageOf(fact)
    if (own > wanted || (own < wanted && !fallback)) continue
    const ofMember = chosen.get(fact.member) ?? new Map<string, Fact>()
    const other = ofMember.get(fact.criterion)
    if (!other || stageOf(other) < own) ofMember.set(fact.criterion, fact)
    chosen.set(fact.member, ofMember)
  }
  return chosen
}

function stageOf(fact: Fact): number {
  return stages.indexOf(fact.stage ?? defaultStage)
}

/** What a member gives a leaf; without a fact nothing but its size. */
export function givenBy(member: Member, fact: Fact | undefined): Given {
  return {
    quantity: figure(fact?.quantity),
    actual: figure(fact?.actual),
    plan: figure(fact?.plan),
    previous: figure(fact?.previous),
    points: figure(fact?.points),
    scores: fact?.scores?.map(parse) ?? null,
    met: fact?.met ?? null,
    option: fact?.option ?? null,
    size: figure(member.size),
    ranked: isRanked(member),
  }
}

function figure(text: string | undefined) {
  return text === undefined ? null : parse(text)
}
