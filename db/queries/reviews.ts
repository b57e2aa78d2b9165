import { batches } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ReviewRow = Tables['review']

/** What happened to a member's sheet as a whole, oldest first, with the person's name. */
export async function listReviews(db: Db, seasonId: string, memberId: string) {
  const rows = await db
    .selectFrom('review')
    .leftJoin('person', 'person.id', 'review.createdBy')
    .selectAll('review')
    .select('person.name as createdByName')
    .where('review.seasonId', '=', seasonId)
    .where('review.memberId', '=', memberId)
    .orderBy('review.createdAt')
    .orderBy('review.round')
    .orderBy('review.kind', 'desc') // handed in before it is returned
    .orderBy('review.id')
    .execute()
  return rows.map((row) => ({ ...row, createdByName: row.createdByName ?? '' }))
}

/** How often a sheet was handed in or returned: the next such act has the round after it. */
export async function countReviews(
  db: Db,
  { seasonId, memberId, kind }: Pick<ReviewRow, 'seasonId' | 'memberId' | 'kind'>,
): Promise<number> {
  const { count } = await db
    .selectFrom('review')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return count
}

export async function insertReviews(db: Db, reviews: readonly ReviewRow[]): Promise<void> {
  for (const part of batches(reviews)) await db.insertInto('review').values(part).execute()
}
