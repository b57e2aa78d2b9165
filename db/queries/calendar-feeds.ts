import type { Db } from '../store.ts'
import type { PersonRow } from './people.ts'

/** When the address of a person's calendar was made; `undefined` for one who has none. */
export async function findFeed(
  db: Db,
  personId: string,
): Promise<{ createdAt: string } | undefined> {
  return db
    .selectFrom('calendarFeed')
    .select('createdAt')
    .where('personId', '=', personId)
    .executeTakeFirst()
}

/** Whose calendar it is; `undefined` for an unknown address and for an account that is not active. */
export async function findFeedOwner(
  db: Db,
  tokenHash: string,
): Promise<Pick<PersonRow, 'id' | 'name'> | undefined> {
  return db
    .selectFrom('calendarFeed')
    .innerJoin('person', 'person.id', 'calendarFeed.personId')
    .select(['person.id', 'person.name'])
    .where('tokenHash', '=', tokenHash)
    .where('person.status', '=', 'active')
    .executeTakeFirst()
}

/** Gives a person's calendar a new address; the one before stops working. */
export async function saveFeed(
  db: Db,
  feed: { personId: string; tokenHash: string; createdAt: string },
): Promise<void> {
  const { tokenHash, createdAt } = feed
  await db
    .insertInto('calendarFeed')
    .values(feed)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ tokenHash, createdAt }))
    .execute()
}

/** @returns Whether there was one. */
export async function deleteFeed(db: Db, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('calendarFeed')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
