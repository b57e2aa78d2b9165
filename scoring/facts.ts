import { parse } from './decimal.ts'
import type { Fact, FactField } from './model/fact.ts'
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

/** What a member gives a leaf without any fact: nothing but its size. */
export function givenWithout(member: Member): Given {
  return nothingGiven({ size: figure(member.size), ranked: isRanked(member) })
}

/** Written out field by field: it is made for each cell of a season. */
function nothingGiven({ size, ranked }: Pick<Given, 'size' | 'ranked'>): Given {
  return {
    quantity: null,
    actual: null,
    plan: null,
    previous: null,
    points: null,
    scores: null,
    met: null,
    option: null,
    size,
    ranked,
  }
}

type Reader = (fact: Fact, given: Given) => void

/** How a rule's fields get from a fact to what is given. */
const readers: Partial<Record<FactField, Reader>> = {
  quantity: (fact, given) => {
    given.quantity = figure(fact.quantity)
  },
  actual: (fact, given) => {
    given.actual = figure(fact.actual)
  },
  plan: (fact, given) => {
    given.plan = figure(fact.plan)
  },
  previous: (fact, given) => {
    given.previous = figure(fact.previous)
  },
  points: (fact, given) => {
    given.points = figure(fact.points)
  },
  scores: (fact, given) => {
    given.scores = fact.scores?.map(parse) ?? null
  },
  met: (fact, given) => {
    given.met = fact.met ?? null
  },
  option: (fact, given) => {
    given.option = fact.option ?? null
  },
}

/** What facts give a rule that takes these fields. */
export function givenReader(takes: readonly FactField[]) {
  // Nearly all rules take one field or two: the first is read without a loop.
  const [first = () => {}, ...others] = takes.flatMap((field) => readers[field] ?? [])
  return (fact: Fact, without: Given): Given => {
    const given = nothingGiven(without)
    first(fact, given)
    if (others.length > 0) for (const read of others) read(fact, given)
    return given
  }
}

function figure(text: string | undefined) {
  return text === undefined ? null : parse(text)
}
