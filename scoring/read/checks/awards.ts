import type { Award, Block, Decision } from '../../model/award.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Finding } from '../fault.ts'
import { checkCondition, keysOfAwards, referenceFindings } from './conditions.ts'

/** Awards name earlier awards only; blocks and decisions name awards and members that there are. */
export function checkAwards(catalogue: Catalogue): Finding[] {
  const { awards = [], blocks = [], decisions = [] } = catalogue.season
  return [
    ...awards.flatMap((award, at) => awardFindings(award, at, catalogue)),
    ...blocks.flatMap((block, at) => blockFindings(block, at, catalogue)),
    ...decisions.flatMap((decision, at) => decisionFindings(decision, at, catalogue)),
  ]
}

function awardFindings(award: Award, at: number, catalogue: Catalogue): Finding[] {
  const path = ['awards', at]
  const earlier = (id: string | undefined, inside: (string | number)[]) =>
    id === undefined ? [] : earlierFindings(id, at, [...path, ...inside], catalogue)
  const expands = award.legal_ceiling === true && award.tie === 'expand'
  return [
    ...checkCondition(award.requires, [...path, 'requires'], keysOfAwards, catalogue),
    ...earlier(award.from, ['from']),
    ...(award.counts_higher ?? []).flatMap((id, place) => earlier(id, ['counts_higher', place])),
    ...baseFindings(award, at),
    ...earlier('of' in award.quota ? award.quota.of : undefined, ['quota', 'of']),
    ...(expands ? [{ path: [...path, 'tie'], code: 'award.expands_ceiling' } as const] : []),
  ]
}

/** A percentage of recipients says of which award; any other base has none to name. */
function baseFindings({ quota, from }: Award, at: number): Finding[] {
  if (!('percent' in quota)) return []
  const path = ['awards', at, 'quota', 'of']
  if (quota.base !== 'recipients')
    return quota.of === undefined ? [] : [{ path, code: 'field.contradicts' }]
  return quota.of === undefined && from === undefined ? [{ path, code: 'award.base_unsaid' }] : []
}

function earlierFindings(
  id: string,
  at: number,
  path: (string | number)[],
  { awards }: Catalogue,
): Finding[] {
  const earlier = awards.slice(0, at)
  if (earlier.includes(id)) return []
  const code = awards.includes(id) ? 'award.not_earlier' : 'reference.unknown'
  return [{ path, code, written: id, names: () => earlier }]
}

function blockFindings({ member, award }: Block, at: number, catalogue: Catalogue): Finding[] {
  return [
    ...memberFindings(member, ['blocks', at, 'member'], catalogue),
    ...(award === '*' ? [] : referenceFindings(award, ['blocks', at, 'award'], catalogue.awards)),
  ]
}

function decisionFindings(decision: Decision, at: number, catalogue: Catalogue): Finding[] {
  const list = 'ranking' in decision ? 'ranking' : 'members'
  const named = 'ranking' in decision ? decision.ranking : decision.members
  return [
    ...named.flatMap((id, place) => memberFindings(id, ['decisions', at, list, place], catalogue)),
    ...('award' in decision
      ? referenceFindings(decision.award, ['decisions', at, 'award'], catalogue.awards)
      : []),
  ]
}

function memberFindings(
  id: string,
  path: (string | number)[],
  { members, memberIds }: Catalogue,
): Finding[] {
  if (members.has(id)) return []
  return [{ path, code: 'reference.unknown', written: id, names: memberIds }]
}
