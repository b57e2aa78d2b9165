import { listDecisions } from '../../db/queries/award-decisions.ts'
import { listValues } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { readClaims } from '../claims/read.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, type SeasonBase } from './base.ts'
import { composeSeason, type FactSource, fileMember } from './compose.ts'
import { visibleMembers } from './visible.ts'

/**
 * The season as the person may see it: the figures of sheets that were handed in, of others only where
 * they are open to the person. Drafts are in nobody's file, so that all who see the same sheets see the
 * same standings.
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
  const values: FactSource[] = (await listValues(db, id)).filter(
    ({ memberId, stage }) => visible.has(memberId) && !(memberId === draftOf && stage === 'self'),
  )
  if (draftOf !== null) values.push(...(await claimedValues(db, id, base, draftOf)))
  // Who may not read the decisions finds them here no more than at their own address.
  const mayRead = can(scope.grants, 'award.read', wholeSeason, scope)
  const decisions = mayRead ? await listDecisions(db, id) : []
  return composeSeason(base.rules, base.members.map(fileMember), values, decisions)
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
