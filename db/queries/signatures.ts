import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SignatureRow = Tables['signature']
export type StoredSignature = SignatureRow & { createdByName: string }

/** What partners said of these activities, oldest first: the last word of each is in force. */
export async function listSignatures(
  db: Db,
  activityIds: readonly string[],
): Promise<StoredSignature[]> {
  if (activityIds.length === 0) return []
  const rows = await db
    .selectFrom('signature')
    .leftJoin('person', 'person.id', 'signature.createdBy')
    .selectAll('signature')
    .select('person.name as createdByName')
    .where('signature.activityId', 'in', activityIds)
    .orderBy('signature.createdAt')
    .orderBy('signature.id')
    .execute()
  return rows.map((row) => ({ ...row, createdByName: row.createdByName ?? '' }))
}

export async function insertSignature(db: Db, signature: SignatureRow): Promise<void> {
  await db.insertInto('signature').values(signature).execute()
}
