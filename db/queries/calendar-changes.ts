import type { Db } from '../store.ts'

/** How often the dates of a season were changed, and when last; the trail of acts is where that is recorded. */
export async function findCalendarChanges(
  db: Db,
  seasonId: string,
): Promise<{ count: number; lastAt: string | null }> {
  const { count, lastAt } = await db
    .selectFrom('audit')
    .select(({ fn }) => [fn.countAll().as('count'), fn.max('at').as('lastAt')])
    .where('seasonId', '=', seasonId)
    .where('action', 'in', ['calendar.set', 'deadline.extended'])
    .executeTakeFirstOrThrow()
  return { count: Number(count), lastAt }
}
