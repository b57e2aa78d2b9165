import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type SessionRow = Tables['session']

/** The longest seen unused first: the first is the one to end when there are too many. */
export async function listSessions(db: Db, personId: string): Promise<SessionRow[]> {
  return db
    .selectFrom('session')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('seenAt')
    .orderBy('id')
    .execute()
}

/** With its person, when that one is active; whether it has expired is the caller's to judge. */
export async function findSession(db: Db, tokenHash: string) {
  return db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .selectAll('session')
    .select(['person.login', 'person.name', 'person.admin'])
    .where('session.tokenHash', '=', tokenHash)
    .where('person.status', '=', 'active')
    .executeTakeFirst()
}

export async function insertSession(db: Db, session: SessionRow): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

/** @param seenAt Never moves back. */
export async function touchSession(db: Db, tokenHash: string, seenAt: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ seenAt })
    .where('tokenHash', '=', tokenHash)
    .where('seenAt', '<', seenAt)
    .execute()
}

/** @returns Whether the person has that session. */
export async function confirmSession(
  db: Db,
  { personId, id }: Pick<SessionRow, 'personId' | 'id'>,
  change: Pick<SessionRow, 'tokenHash' | 'confirmedAt'>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('session')
      .set(change)
      .where('personId', '=', personId)
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('tokenHash', '=', tokenHash).execute()
}

/** @returns Whether the person had that session. */
export async function deleteSessionById(db: Db, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}

/** Ends all of a person's sessions: after a new password, or when the account is disabled. */
export async function deleteSessions(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('session').where('personId', '=', personId).execute()
}

/** Removes those past their end, or unused since `unusedSince`. */
export async function deleteStaleSessions(
  db: Db,
  { now, unusedSince }: { now: string; unusedSince: string },
): Promise<void> {
  await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expiresAt', '<=', now), eb('seenAt', '<', unusedSince)]))
    .execute()
}
