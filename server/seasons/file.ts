import { listDecisions } from '../../db/queries/award-decisions.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import { listValues } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import type { Member } from '../../scoring/model/member.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { readClaims } from '../claims/read.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, type SeasonBase } from './base.ts'
import { composeSeason, type FactSource, fileMember } from './compose.ts'
import { isBefore } from './phases.ts'
import { visibleMembers } from './visible.ts'

/**
 * The season as the person may see it: the figures of sheets that were handed in, of others only where
 * they are open to the person. Drafts are in nobody's file, so that all who see the same sheets see the
 * same standings. Once the conference judges, a member whose sheet is not handed in competes no more,
 * and what it once handed in and got back is in nobody's file.
 *
 * @param draftOf A member whose claims as they are now take the place of its first column: to ask what
 *   its sheet would be worth.
 */
export async function readSeasonFile(
  db: Db,
  scope: SeasonScope,
  draftOf: string | null = null,
): Promise<SeasonFile> {
  const { id } = scope.row
  const base = await loadBase(db, id)
  const visible = new Set(visibleMembers(scope))
  const out = new Set(base.members.filter((row) => isOut(scope, row)).map((row) => row.id))
  const values: FactSource[] = (await listValues(db, id)).filter(
    ({ memberId, stage }) =>
      visible.has(memberId) && !out.has(memberId) && !(memberId === draftOf && stage === 'self'),
  )
  if (draftOf !== null) values.push(...(await claimedValues(db, id, base, draftOf)))
  // Who may not read the decisions finds them here no more than at their own address.
  const mayRead = can(scope.grants, 'award.read', wholeSeason, scope)
  const decisions = mayRead ? await listDecisions(db, id) : []
  const members = base.members.map((row) => {
    const member = fileMember(row)
    return out.has(row.id) ? outOf(member) : member
  })
  return composeSeason(base.rules, members, values, decisions)
}

/**
 * Whether nothing of a member's sheet counts: not handed in, or given back, once the conference judges. Ranked, it
 * would stand last with nothing, level with others that handed nothing in.
 */
export function isOut(
  { phase }: Pick<SeasonScope, 'phase'>,
  { sheetState }: Pick<MemberRow, 'sheetState'>,
): boolean {
  return sheetState !== 'submitted' && !isBefore(phase, 'conference')
}

/** The season as the table of standings shows it: whose sheet is not handed in has no rank yet. */
export function amongHandedIn(file: SeasonFile, { members }: SeasonScope): SeasonFile {
  const owing = new Set(members.filter((row) => row.sheetState !== 'submitted').map(({ id }) => id))
  return {
    ...file,
    members: file.members.map((member) => (owing.has(member.id) ? outOf(member) : member)),
  }
}

function outOf(member: Member): Member {
  return member.status === 'unranked'
    ? member
    : { ...member, status: 'unranked', reason: 'Chưa nộp bảng tự chấm' }
}

/** What a member's claims make now, as values of the first column. */
async function claimedValues(
  db: Db,
  seasonId: string,
  base: SeasonBase,
  memberId: string,
): Promise<FactSource[]> {
  const claims = await readClaims(db, seasonId, base, { memberId })
  return claims.flatMap(({ criterion, fact, note }) =>
    fact ? [{ memberId, criterion, stage: 'self' as const, fact, note, reason: '' }] : [],
  )
}
