import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type EvidenceRow = Tables['evidence']

/** What a member attached and has not withdrawn, oldest first. */
export async function listEvidence(
  db: Db,
  seasonId: string,
  memberId: string,
): Promise<EvidenceRow[]> {
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Of any member of the season; `undefined` also when it is withdrawn. */
export async function findEvidence(
  db: Db,
  seasonId: string,
  id: string,
): Promise<EvidenceRow | undefined> {
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
}

/** In whatever season: for who has been let through to it. `undefined` when it is withdrawn. */
export async function findEvidenceAnywhere(db: Db, id: string): Promise<EvidenceRow | undefined> {
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
}

/** In whatever season, those of `ids` that are not withdrawn, oldest first: for who has been let through to them. */
export async function listKeptEvidence(db: Db, ids: readonly string[]): Promise<EvidenceRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('id', 'in', ids)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Those of `ids` that an activity goes on, of any season, which is not withdrawn. */
export async function listRecordedEvidence(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('activityEvidence')
    .innerJoin('activity', 'activity.id', 'activityEvidence.activityId')
    .select('activityEvidence.evidenceId')
    .distinct()
    .where('activityEvidence.evidenceId', 'in', ids)
    .where('activity.withdrawnAt', 'is', null)
    .execute()
  return rows.map(({ evidenceId }) => evidenceId)
}

/** The file that a member attached before with the same bytes under the same name, if it was not withdrawn. */
export async function findSameEvidence(
  db: Db,
  {
    seasonId,
    memberId,
    sha256,
    name,
  }: Pick<EvidenceRow, 'seasonId' | 'memberId' | 'sha256' | 'name'>,
): Promise<EvidenceRow | undefined> {
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('sha256', '=', sha256)
    .where('name', '=', name)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** Which of `ids` the member may not attach: unknown, another's, or withdrawn. */
export async function listForeignEvidence(
  db: Db,
  { seasonId, memberId }: { seasonId: string; memberId: string },
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const own = await db
    .selectFrom('evidence')
    .select('id')
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('withdrawnAt', 'is', null)
    .where('id', 'in', ids)
    .execute()
  const known = new Set(own.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

/** Bytes that a member's files take in a season, each file once. */
export async function sumEvidenceBytes(
  db: Db,
  seasonId: string,
  memberId: string,
): Promise<number> {
  const files = db
    .selectFrom('evidence')
    .select(['sha256', 'bytes'])
    .distinct()
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('withdrawnAt', 'is', null)
    .as('file')
  const { total } = await db
    .selectFrom(files)
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('file.bytes'), eb.lit(0)).as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export async function insertEvidence(db: Db, files: readonly EvidenceRow[]): Promise<void> {
  for (const part of batches(files)) await db.insertInto('evidence').values(part).execute()
}

/** The file and the row stay; lists no longer show it. @returns Whether it was the member's and not withdrawn. */
export async function withdrawEvidence(
  db: Db,
  { seasonId, memberId, id }: { seasonId: string; memberId: string; id: string },
  at: string,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('evidence')
      .set({ withdrawnAt: at })
      .where('seasonId', '=', seasonId)
      .where('memberId', '=', memberId)
      .where('id', '=', id)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

/** Of any member of the season, those of `ids` that are not withdrawn, oldest first. */
export async function listEvidenceByIds(
  db: Db,
  seasonId: string,
  ids: readonly string[],
): Promise<EvidenceRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('evidence')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('id', 'in', ids)
    .where('withdrawnAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}
