import { listDecisions } from '../../db/queries/award-decisions.ts'
import { listValues } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { readClaims } from '../claims/read.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, type SeasonBase } from './base.ts'
import { composeSeason, type FactSource, fileMember } from './compose.ts'
import { visibleMembers } from './visible.ts'

/**
 * The season as the person may see it: figures of others only where their sheets are open to the person,
 * and of the own sheet, while it is not handed in, what its claims make now.
 */
export async function readSeasonFile(
  db: Db,
  scope: SeasonScope,
  own: string | null = unsubmitted(scope),
): Promise<SeasonFile> {
  const { id } = scope.row
  const base = await loadBase(db, id)
  const visible = new Set(visibleMembers(scope))
  const values: FactSource[] = (await listValues(db, id)).filter(
    ({ memberId, stage }) => visible.has(memberId) && !(memberId === own && stage === 'self'),
  )
  if (own !== null && visible.has(own)) values.push(...(await claimedValues(db, id, base, own)))
  const decisions = await listDecisions(db, id)
  return composeSeason(base.rules, base.members.map(fileMember), values, decisions)
}

/** The person's own member while its sheet is still in the making. */
function unsubmitted({ memberId, sheets }: SeasonScope): string | null {
  return memberId !== null && sheets.get(memberId) !== 'submitted' ? memberId : null
}

/** What a member's claims make now, as values of the first column. */
export async function claimedValues(
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
