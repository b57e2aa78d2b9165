import type { StoredDecision } from '../../db/queries/award-decisions.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import type { StoredValue } from '../../db/queries/stage-values.ts'
import type { Block, Decision } from '../../scoring/model/award.ts'
import type { Fact } from '../../scoring/model/fact.ts'
import type { Member } from '../../scoring/model/member.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { leavesOf } from '../../scoring/model/sheet.ts'
import { isEmptyFact, tidyFact } from '../claims/fact.ts'
import type { SeasonRules } from './schema.ts'

/** The value of one column as the season file needs it. */
export type FactSource = Pick<
  StoredValue,
  'memberId' | 'criterion' | 'stage' | 'fact' | 'note' | 'reason'
>

/** A member as the season file has it. */
export function fileMember(row: MemberRow): Member {
  const { id, name, order, size, status, reason } = row
  return {
    id,
    name,
    order,
    ...(size !== null && { size }),
    ...(status === 'unranked' && { status }),
    ...(reason !== null && { reason }),
  }
}

/**
 * Puts a season file together from what is stored: the rules as written, the members, the values in
 * force, and the conference's decisions in force.
 */
export function composeSeason(
  rules: SeasonRules,
  members: readonly Member[],
  values: readonly FactSource[],
  decisions: readonly StoredDecision[],
): SeasonFile {
  const given = givenLeaves(rules)
  const inForce = decisions.filter(({ cancelledAt }) => cancelledAt === null)
  return {
    ...rules,
    members: [...members],
    facts: values.flatMap((value) => fileFact(value, given.has(value.criterion))),
    blocks: [...(rules.blocks ?? []), ...inForce.flatMap(blocksOf)],
    decisions: [...(rules.decisions ?? []), ...inForce.flatMap(decisionsOf)],
  }
}

/** Criteria whose points people give: a reason there is a remark, not an override. */
function givenLeaves(rules: SeasonRules): ReadonlySet<string> {
  const leaves = leavesOf(rules.sheet).filter(({ rule }) => rule.kind === 'given')
  return new Set(leaves.map(({ code }) => code))
}

/** A value that says nothing (a claim that was taken back) is no fact. */
function fileFact(value: FactSource, isGiven: boolean): Fact[] {
  const fact = tidyFact(value.fact)
  if (isEmptyFact(fact)) return []
  const overrides = fact.points !== undefined && !isGiven
  return [
    {
      member: value.memberId,
      criterion: value.criterion,
      stage: value.stage,
      ...fact,
      ...(overrides && { reason: value.reason }),
      ...(value.note !== '' && { note: value.note }),
    },
  ]
}

function blocksOf({ kind, awardId, members, reason }: StoredDecision): Block[] {
  if (kind !== 'denied' && kind !== 'withheld') return []
  return members.map((member) => ({ member, award: awardId, kind, reason }))
}

function decisionsOf({ kind, awardId, members, reference }: StoredDecision): Decision[] {
  if (kind === 'choose') return [{ award: awardId, members, reference }]
  return kind === 'rank' ? [{ ranking: members, reference }] : []
}
