import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Puts on record that a phase was opened, and what was said to it. */
export async function insertMove(db: Db, move: Tables['seasonMove']): Promise<void> {
  await db.insertInto('seasonMove').values(move).execute()
}
