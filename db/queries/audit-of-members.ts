import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { StoredEvent } from './audit.ts'

/** The newest events of a season that concern one of `memberIds`, or with `whole` the season itself; newest first. */
export async function listAuditOfMembers(
  db: Db,
  seasonId: string,
  { memberIds, whole, limit }: { memberIds: readonly string[]; whole: boolean; limit: number },
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actorId')
    .selectAll('audit')
    .select('person.name as actorName')
    .where('audit.seasonId', '=', seasonId)
    .where((eb) => {
      const ofMembers =
        memberIds.length > 0 ? [eb('audit.memberId', 'in', memberIds)] : [eb.lit(false)]
      return eb.or(whole ? [...ofMembers, eb('audit.memberId', 'is', null)] : ofMembers)
    })
    .orderBy('audit.seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, body: fromJson(row.body), actorName: row.actorName ?? '' }))
}
