import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export interface StoredEvent extends Omit<Tables['audit'], 'body'> {
  body: Record<string, unknown>
  actorName: string
}

/** The newest events of a season, or of one member in it, newest first. */
export async function listAudit(
  db: Db,
  seasonId: string,
  { memberId, limit }: { memberId?: string | undefined; limit: number },
): Promise<StoredEvent[]> {
  let query = db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actorId')
    .selectAll('audit')
    .select('person.name as actorName')
    .where('audit.seasonId', '=', seasonId)
  if (memberId !== undefined) query = query.where('audit.memberId', '=', memberId)
  const rows = await query.orderBy('audit.seq', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    ...row,
    body: fromJson(row.body),
    actorName: row.actorName ?? '',
  }))
}
