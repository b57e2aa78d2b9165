import { type FactChoice, givenWithout, isBetter } from '../facts.ts'
import type { Fact } from '../model/fact.ts'
import type { Member } from '../model/member.ts'
import { defaultStage } from '../model/stage.ts'
import type { Given } from '../rule.ts'
import type { Answer } from './answer.ts'
import type { LeafPart } from './leaf.ts'
import type { ReadSheet } from './read-sheet.ts'

/** Whether a node applies to a member: it does, it does not, or it lies in one that does not. */
export type Applies = 'yes' | 'no' | 'inside'

/** What a member's facts mean on this sheet. All lists are by `Part.at`. */
export interface Usage {
  member: Member
  applies: readonly Applies[]
  /** The facts in use: those inside a node that does not apply are not. */
  facts: readonly (Fact | null)[]
  /** What the member gives without any fact. */
  nothing: Given
}

/** What a member says to a leaf. */
export function answerTo({ at, leaf }: LeafPart, { facts, nothing }: Usage): Answer {
  return leaf.answers(facts[at]!, nothing)
}

/** The facts that a run uses, member by member as listed; those of one member by `Part.at`. */
export function factTable(
  { byCode, parts }: ReadSheet,
  members: readonly Member[],
  facts: readonly Fact[],
  choice: FactChoice,
): (Fact | null)[][] {
  const empty = new Array<Fact | null>(parts.length).fill(null)
  const table = new Map(members.map(({ id }) => [id, empty.slice()]))
  // Facts mostly come member by member, in the order of the sheet: nothing is looked up twice in a row.
  let member = ''
  let ofMember = table.get(member)
  let next = 0
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index]!
    const { criterion, stage = defaultStage } = fact
    if (fact.member !== member) {
      member = fact.member
      ofMember = table.get(member)
    }
    const guess = parts[next]!
    const part = guess.code === criterion ? guess : byCode.get(criterion)
    if (!ofMember || !part) continue
    const { at } = part
    if (at + 1 < parts.length) next = at + 1
    // Nearly every fact is of the stage asked for.
    if (stage === choice.stage || isBetter(fact, ofMember[at], choice)) ofMember[at] = fact
  }
  return [...table.values()]
}

/** @param chosen The member's facts, from the table. */
export function usageOf(sheet: ReadSheet, member: Member, chosen: readonly (Fact | null)[]): Usage {
  const applies = appliesTo(sheet, chosen)
  const facts =
    applies === sheet.allApply
      ? chosen
      : chosen.map((fact, at) => (applies[at] === 'inside' ? null : fact))
  return { member, applies, facts, nothing: givenWithout(member) }
}

/** A group comes before what is in it; the sheet itself, which comes last, always applies. */
function appliesTo(
  { parts, excusable, allApply }: ReadSheet,
  facts: readonly (Fact | null)[],
): readonly Applies[] {
  if (!excusable.some(({ at }) => facts[at]?.not_applicable)) return allApply
  const applies: Applies[] = [...allApply]
  for (const { at, parent } of parts) {
    const above = parent ? applies[parent.at] : 'yes'
    if (above !== 'yes') applies[at] = 'inside'
    else if (facts[at]?.not_applicable) applies[at] = 'no'
  }
  return applies
}
