import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type PrintRow = Tables['paperPrint']
const key = ['inSeason', 'code', 'paper', 'member', 'stage', 'personId'] as const

/** What that paper with that check code said, by who made it; empty where none was made, or it is forgotten. */
export function listPrints(
  db: Db,
  { inSeason, code, paper, member, stage }: Omit<PrintRow, 'personId' | 'said' | 'madeAt'>,
): Promise<Pick<PrintRow, 'personId' | 'said'>[]> {
  return db
    .selectFrom('paperPrint')
    .select(['personId', 'said'])
    .where('inSeason', '=', inSeason)
    .where('code', '=', code)
    .where('paper', '=', paper)
    .where('member', '=', member)
    .where('stage', '=', stage)
    .orderBy('personId')
    .execute()
}

/** Keeps what a paper said; the same code says the same, so a second time only its day is another. */
export async function savePrint(db: Db, print: PrintRow): Promise<void> {
  const { madeAt } = print
  await db
    .insertInto('paperPrint')
    .values(print)
    .onConflict((conflict) => conflict.columns(key).doUpdateSet({ madeAt }))
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
