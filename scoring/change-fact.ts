import type { Fact } from './model/fact.ts'
import { defaultStage, type Stage } from './model/stage.ts'
import { scoreMember } from './tree/score-member.ts'
import { accountOf } from './tree/score-members.ts'
import { factTable, type Usage, usageOf } from './tree/usage.ts'
import { type Worked, workOnward } from './work.ts'

/** Which fact: there is one for each member, criterion and stage. */
export interface FactKey {
  member: string
  criterion: string
  stage: Stage
}

/**
 * The season worked out after one fact changed: just what `workSeason` makes of the changed season, from
 * what is worked out already. Only the sheet of the fact's member is scored again, or those of all where
 * a rule compares them by it.
 *
 * @param fact What is said now, with the same key; `null` takes back what was said.
 * @throws {RangeError} When the season has no such member.
 */
export function changeFact(worked: Worked, key: FactKey, fact: Fact | null): Worked {
  const { sheet, season } = worked
  const others = season.facts.filter((one) => !isAbout(one, key))
  const facts = fact ? [...others, fact] : others
  const before = worked.members.get(key.member)
  if (!before) throw new RangeError(`no member ${key.member}`)
  const after = usageAfter(worked, before.member, facts)
  const compared = comparedLeaves(worked, before.score.usage, after)
  const scores = [...worked.members.values()].map(({ score }) => score)
  const usages = scores.map(({ usage }) => (usage.member === before.member ? after : usage))
  const accounts = worked.accounts.map((account, at) =>
    compared.has(at) ? accountOf(sheet.parts[at]!, usages) : account,
  )
  return workOnward({
    ...{ season: { ...season, facts }, stage: worked.stage, fallback: worked.fallback, sheet },
    accounts,
    scores: usages.map((usage, at) =>
      usage === after || compared.size > 0 ? scoreMember(sheet, usage, accounts) : scores[at]!,
    ),
  })
}

function isAbout(fact: Fact, { member, criterion, stage }: FactKey): boolean {
  return (
    fact.criterion === criterion && fact.member === member && (fact.stage ?? defaultStage) === stage
  )
}

function usageAfter(
  { sheet, ...choice }: Worked,
  member: Usage['member'],
  facts: readonly Fact[],
): Usage {
  const own = facts.filter((one) => one.member === member.id)
  const [chosen] = factTable(sheet, [member], own, choice)
  return usageOf(sheet, member, chosen!)
}

/** The leaves, by `Part.at`, whose rule compares members and now sees other figures of this one. */
function comparedLeaves({ sheet }: Worked, before: Usage, after: Usage): ReadonlySet<number> {
  const compared = sheet.leaves.filter(
    ({ at, leaf }) => leaf.compares && before.facts[at] !== after.facts[at],
  )
  return new Set(compared.map(({ at }) => at))
}
