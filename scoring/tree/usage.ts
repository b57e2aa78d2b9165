import { givenBy } from '../facts.ts'
import type { Fact } from '../model/fact.ts'
import type { Member } from '../model/member.ts'
import type { Given } from '../rule.ts'
import type { ReadSheet } from './read-sheet.ts'

/** Whether a node applies to a member: it does, it does not, or it lies in one that does not. */
export type Applies = 'yes' | 'no' | 'inside'

/** What a member's facts mean on this sheet. All lists are by `Part.at`. */
export interface Usage {
  member: Member
  applies: readonly Applies[]
  /** The facts in use: those inside a node that does not apply are not. */
  facts: readonly (Fact | null)[]
  /** What leaves read from them; `null` for groups. */
  given: readonly (Given | null)[]
}

export function usageOf(
  sheet: ReadSheet,
  member: Member,
  facts: ReadonlyMap<string, Fact> = new Map(),
): Usage {
  const applies = sheet.parts.map((): Applies => 'yes')
  // A group comes before what is in it; the sheet itself, which comes last, always applies.
  for (const { at, code, parent } of sheet.parts) {
    const above = parent ? applies[parent.at] : 'yes'
    if (above !== 'yes') applies[at] = 'inside'
    else if (facts.get(code)?.not_applicable) applies[at] = 'no'
  }
  const inUse = sheet.parts.map(({ at, code }) =>
    applies[at] === 'inside' ? null : (facts.get(code) ?? null),
  )
  const nothing = givenBy(member, undefined)
  const given = sheet.parts.map(({ at, leaf }) => {
    const fact = inUse[at]
    return leaf ? (fact ? givenBy(member, fact) : nothing) : null
  })
  return { member, applies, facts: inUse, given }
}
