import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export async function insertLoginAttempt(db: Db, attempt: Tables['loginAttempt']): Promise<void> {
  await db.insertInto('loginAttempt').values(attempt).execute()
}

/** How many failed since `since`, of an account, from a source, or of both together. */
export async function countLoginAttempts(
  db: Db,
  { account, source, since }: { account?: string; source?: string; since: string },
): Promise<number> {
  let query = db.selectFrom('loginAttempt').where('at', '>=', since)
  if (account !== undefined) query = query.where('account', '=', account)
  if (source !== undefined) query = query.where('source', '=', source)
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Forgets the failures of an account from a source, once it signed in there. */
export async function deleteLoginAttempts(
  db: Db,
  { account, source }: { account: string; source: string },
): Promise<void> {
  await db
    .deleteFrom('loginAttempt')
    .where('account', '=', account)
    .where('source', '=', source)
    .execute()
}

export async function deleteOldLoginAttempts(db: Db, before: string): Promise<void> {
  await db.deleteFrom('loginAttempt').where('at', '<', before).execute()
}
