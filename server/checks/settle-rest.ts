import { digestOf } from '../../db/canonical.ts'
import type { Trx } from '../../db/store.ts'
import type { Act, Moment } from '../seasons/act.ts'
import { readGround } from './ground.ts'
import { readPoints } from './points.ts'
import { settleMember, unsettledMembers } from './settle.ts'

/**
 * When the phase ends with checks that nobody sent: the columns of those sheets are made from the checks
 * that were.
 *
 * @returns The digest of the values added; null where there were none.
 */
export async function settleRest(
  trx: Trx,
  { season, actor }: Act,
  { scope, now }: Moment,
): Promise<string | null> {
  const ground = await readGround(trx, scope)
  const members = unsettledMembers(ground.checks)
  if (members.length === 0) return null
  const pointsOf = await readPoints(trx, season.row.id)
  const writer = { seasonId: season.row.id, createdBy: actor.personId, createdAt: now }
  const values = []
  for (const memberId of members)
    values.push(...(await settleMember(trx, ground, pointsOf, memberId, writer)))
  return values.length > 0 ? digestOf(values) : null
}
