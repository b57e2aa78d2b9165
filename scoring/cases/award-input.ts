import * as v from 'valibot'
import type { AwardsInput } from '../awards/allotment.ts'
import { type Lookup, readCondition } from '../condition.ts'
import { zero } from '../decimal.ts'
import type { Award, Decision } from '../model/award.ts'
import type { Condition } from '../model/condition.ts'
import { Decimal } from '../model/numbers.ts'
import type { Quota } from '../model/quota.ts'
import { Code } from '../model/values.ts'
import type { Contender } from '../rank/contender.ts'
import { rank } from '../rank/rank.ts'
import { comparedBy } from '../rank/versus.ts'
import { contendersOf } from './contenders.ts'
import { CaseMember, CaseQuota, CaseRule, CaseTie } from './input.ts'

const CaseAward = v.object({
  id: Code,
  quota: CaseQuota,
  tie: CaseTie,
  minScore: v.optional(Decimal),
  withHigher: v.optional(v.boolean(), false),
  countsHigher: v.optional(v.array(Code), []),
  from: v.optional(Code),
})
type CaseAward = v.InferOutput<typeof CaseAward>

const CaseBlock = v.object({
  member: Code,
  award: Code,
  kind: v.picklist(['denied', 'withheld']),
  reason: v.optional(v.string(), ''),
})

/** Members, ranking rule and awards, as the operations `award` and `afterFinal` state them. */
export const awardEntries = {
  members: v.array(CaseMember),
  rule: v.optional(CaseRule, {}),
  policy: v.optional(
    v.object({ between: v.optional(v.picklist(['absorb', 'extra']), 'extra') }),
    {},
  ),
  awards: v.array(CaseAward),
  blocks: v.optional(v.array(CaseBlock), []),
  /** Who was chosen, by award. */
  decisions: v.optional(v.record(v.string(), v.array(Code)), {}),
}
const AwardCase = v.object(awardEntries)

/** The case as the engine takes it. */
export function awardsInput(input: v.InferOutput<typeof AwardCase>): AwardsInput {
  const { members, rule, policy, awards, blocks, decisions } = input
  const contenders = contendersOf(members, rule)
  return {
    awards: awards.map(awardOf),
    between: policy.between,
    blocks,
    decisions: Object.entries(decisions).map(decisionOf),
    levels: rank(contenders, rule).levels,
    members: members.length,
    meets: (member, requires) =>
      reaches(contenders.find(({ id }) => id === member)!, rule, requires),
  }
}

function awardOf(award: CaseAward): Award {
  return {
    id: award.id,
    title: award.id,
    quota: quotaOf(award.quota),
    legal_ceiling: award.quota.hard,
    tie: award.tie,
    with_higher: award.withHigher,
    counts_higher: award.countsHigher,
    from: award.from,
    requires: award.minScore === undefined ? undefined : { key: 'total', at_least: award.minScore },
  }
}

/** A quota with a count takes it; without one, the percentage. */
export function quotaOf({ count, percent, base, of, min }: CaseQuota): Quota {
  if (count !== undefined || percent === undefined) return { count: count ?? 0 }
  return { percent, base, of, min }
}

function decisionOf([award, members]: [string, string[]]): Decision {
  return { award, members, reference: award }
}

/** A minimum score is compared as the ranking compares: rounded to the precision of its key. */
function reaches(
  contender: Contender,
  { keys }: Pick<CaseRule, 'keys'>,
  requires: Condition,
): boolean {
  const lookup: Lookup = ({ name }) => {
    const key = keys.find((one) => one.key === name) ?? { key: name }
    return comparedBy(contender, [key]).values[0] ?? null
  }
  return readCondition(requires, () => zero)(lookup)
}
