import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

/** What a paper with that check code said; `undefined` where no such paper was made, or it is forgotten. */
export async function findPrint(
  db: Db,
  inSeason: string,
  code: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('paperPrint')
    .select('said')
    .where('inSeason', '=', inSeason)
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.said
}

/** Keeps what a paper said; the same code says the same, so a second time changes nothing. */
export async function insertPrint(db: Db, print: Tables['paperPrint']): Promise<void> {
  await db
    .insertInto('paperPrint')
    .values(print)
    .onConflict((conflict) => conflict.columns(['inSeason', 'code']).doNothing())
    .execute()
}

/** Forgets the oldest of a season but the `kept` that were made last. */
export async function deleteOldestPrints(db: Db, inSeason: string, kept: number): Promise<void> {
  const oldest = db
    .selectFrom('paperPrint')
    .select('madeAt')
    .where('inSeason', '=', inSeason)
    .orderBy('madeAt', 'desc')
    .offset(kept)
    .limit(1)
  const row = await oldest.executeTakeFirst()
  if (row === undefined) return
  await db
    .deleteFrom('paperPrint')
    .where('inSeason', '=', inSeason)
    .where('madeAt', '<=', row.madeAt)
    .execute()
}
