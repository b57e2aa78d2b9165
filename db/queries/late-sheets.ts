import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'

/** The members of a season whose first handing in was late. The trail of acts is where that is recorded. */
export async function listLateMembers(db: Db, seasonId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('audit')
    .select(['memberId', 'body'])
    .where('seasonId', '=', seasonId)
    .where('action', '=', 'sheet.submitted')
    .execute()
  const late = rows.filter(({ body }) => fromJson<{ late?: boolean }>(body).late === true)
  return new Set(late.flatMap(({ memberId }) => memberId ?? []))
}
