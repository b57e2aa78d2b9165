import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'

export interface Contact {
  email: string | null
  /** 0 where nothing was ever said. */
  version: number
}

/** Where a person may be written to. */
export async function findContact(db: Db, personId: string): Promise<Contact> {
  const row = await db
    .selectFrom('contact')
    .select(['email', 'version'])
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row ?? { email: null, version: 0 }
}

/** By person. */
export async function listContacts(db: Db): Promise<ReadonlyMap<string, Contact>> {
  const rows = await db.selectFrom('contact').selectAll().execute()
  return new Map(rows.map(({ personId, ...contact }) => [personId, contact]))
}

/** @returns Whether it was still at `version`: of two who change it one does. */
export async function saveContact(
  db: Db,
  personId: string,
  { email, version }: Contact,
): Promise<boolean> {
  const next = version + 1
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('contact')
      .values({ personId, email, version: next })
      .onConflict((conflict) => conflict.column('personId').doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n
  }
  return changedOne(
    await db
      .updateTable('contact')
      .set({ email, version: next })
      .where('personId', '=', personId)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}
