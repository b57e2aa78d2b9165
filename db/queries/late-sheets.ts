import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'

/** A first handing in that was late. `days` and `dueAt` are there where a deadline was set. */
export interface LateSheet {
  at: string
  days?: number
  dueAt?: string
}

/** The members of a season whose first handing in was late. The trail of acts is where that is recorded. */
export async function listLateMembers(
  db: Db,
  seasonId: string,
): Promise<ReadonlyMap<string, LateSheet>> {
  const rows = await db
    .selectFrom('audit')
    .select(['memberId', 'at', 'body'])
    .where('seasonId', '=', seasonId)
    .where('action', '=', 'sheet.submitted')
    .execute()
  const late = rows.flatMap(({ memberId, at, body }): [string, LateSheet][] => {
    const act = fromJson<Omit<LateSheet, 'at'> & { late?: boolean }>(body)
    if (act.late !== true || memberId === null) return []
    const { days, dueAt } = act
    return [[memberId, { at, ...(days !== undefined && { days }), ...(dueAt && { dueAt }) }]]
  })
  return new Map(late)
}
