import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { StoredEvent } from './audit.ts'

/** What else may be asked of the events; `from` and `until` (not included) as ISO UTC text. */
export interface AuditSearch {
  kind?: string | undefined
  actorId?: string | undefined
  from?: string | undefined
  until?: string | undefined
  /** Only events of smaller numbers. */
  before?: number | undefined
}

/** The newest events of a season that concern one of `memberIds`, or with `whole` the season itself; newest first. */
export async function listAuditOfMembers(
  db: Db,
  seasonId: string,
  asked: AuditSearch & { memberIds: readonly string[]; whole: boolean; limit: number },
): Promise<StoredEvent[]> {
  const { memberIds, whole, limit } = asked
  const rows = await searched(db, asked)
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

function searched(db: Db, { kind, actorId, from, until, before }: AuditSearch) {
  let query = db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actorId')
    .selectAll('audit')
    .select('person.name as actorName')
  if (kind !== undefined) query = query.where('audit.action', 'like', `${kind}.%`)
  if (actorId !== undefined) query = query.where('audit.actorId', '=', actorId)
  if (from !== undefined) query = query.where('audit.at', '>=', from)
  if (until !== undefined) query = query.where('audit.at', '<', until)
  return before === undefined ? query : query.where('audit.seq', '<', before)
}
