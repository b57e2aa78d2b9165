import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type TellerRow = Tables['teller']

/** Of several motions, by motion and position. */
export async function listTellers(db: Db, motionIds: readonly string[]): Promise<TellerRow[]> {
  if (motionIds.length === 0) return []
  return db
    .selectFrom('teller')
    .selectAll()
    .where('motionId', 'in', motionIds)
    .orderBy('motionId')
    .orderBy('position')
    .execute()
}

/** Puts a teller in a place; whoever held it, and whichever place that person held, is given up. */
export async function replaceTeller(db: Db, teller: TellerRow): Promise<void> {
  await db
    .deleteFrom('teller')
    .where('motionId', '=', teller.motionId)
    .where((eb) =>
      eb.or([eb('position', '=', teller.position), eb('personId', '=', teller.personId)]),
    )
    .execute()
  await db.insertInto('teller').values(teller).execute()
}
