import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type InviteRow = Tables['invite']

/** An invite that can still be used, with whom it is for (null for the set-up of the first administrator). */
export async function findOpenInvite(db: Db, tokenHash: string, now: string) {
  return db
    .selectFrom('invite')
    .leftJoin('person', 'person.id', 'invite.personId')
    .selectAll('invite')
    .select(['person.login', 'person.name'])
    .where('invite.tokenHash', '=', tokenHash)
    .where('invite.usedAt', 'is', null)
    .where('invite.expiresAt', '>', now)
    .executeTakeFirst()
}

export async function insertInvite(db: Db, invite: InviteRow): Promise<void> {
  await db.insertInto('invite').values(invite).execute()
}

/** Marks it as used. @returns false when it was used before or has expired: of two uses one wins. */
export async function useInvite(db: Db, tokenHash: string, now: string): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('invite')
      .set({ usedAt: now })
      .where('tokenHash', '=', tokenHash)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', now)
      .executeTakeFirstOrThrow(),
  )
}

/** Removes the unused invites of a person, or of the set-up: a new link makes the old ones worthless. */
export async function deleteOpenInvites(db: Db, personId: string | null): Promise<void> {
  await db
    .deleteFrom('invite')
    .where('personId', personId === null ? 'is' : '=', personId)
    .where('usedAt', 'is', null)
    .execute()
}
