import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type PersonRow = Tables['person']

/** In the order of their logins. */
export async function listPeople(db: Db): Promise<PersonRow[]> {
  return db.selectFrom('person').selectAll().orderBy('login').execute()
}

export async function findPerson(db: Db, id: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}

/** @param login In lower case, as it is stored. */
export async function findPersonByLogin(db: Db, login: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('login', '=', login).executeTakeFirst()
}

/** Whether anybody is there; where nobody is, the first administrator is set up. */
export async function hasPeople(db: Db): Promise<boolean> {
  return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function insertPeople(db: Db, people: readonly PersonRow[]): Promise<void> {
  for (const part of batches(people)) await db.insertInto('person').values(part).execute()
}

/** Sets a password, which makes an invited person active. @returns false for one who is disabled or unknown. */
export async function setPassword(db: Db, id: string, passwordHash: string): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('person')
      .set({ passwordHash, status: 'active' })
      .where('id', '=', id)
      .where('status', '<>', 'disabled')
      .executeTakeFirstOrThrow(),
  )
}

/** Replaces a hash made with older parameters, unless the password was changed meanwhile. */
export async function rehashPassword(
  db: Db,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('person')
      .set({ passwordHash: to })
      .where('id', '=', id)
      .where('passwordHash', '=', from)
      .executeTakeFirstOrThrow(),
  )
}

/** @returns Whether the person was in status `from`. */
export async function movePerson(
  db: Db,
  id: string,
  { from, to }: { from: PersonRow['status']; to: PersonRow['status'] },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('person')
      .set({ status: to })
      .where('id', '=', id)
      .where('status', '=', from)
      .executeTakeFirstOrThrow(),
  )
}
