import { changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['sheetChange']
type Decided = 'decidedBy' | 'decidedFor' | 'decidedAt' | 'decisionReason'

export type SheetChangeInsert = Omit<Row, Decided | 'differences' | 'effects'> & {
  /** JSON data: what a reader is shown, kept as it was. */
  differences: unknown
  effects: unknown
}
/** As listed: without the text of the rules. */
export type StoredSheetChange = Omit<Row, 'body' | 'differences' | 'effects'> & {
  differences: unknown
  effects: unknown
  proposedByName: string
  decidedByName: string | null
}

/** Every adoption of a sheet and every change that was proposed, oldest first. */
export async function listSheetChanges(db: Db, seasonId: string): Promise<StoredSheetChange[]> {
  const rows = await db
    .selectFrom('sheetChange as change')
    .leftJoin('person as proposer', 'proposer.id', 'change.proposedBy')
    .leftJoin('person as decider', 'decider.id', 'change.decidedBy')
    .selectAll('change')
    .select(['proposer.name as proposedByName', 'decider.name as decidedByName'])
    .where('change.seasonId', '=', seasonId)
    .orderBy('change.proposedAt')
    .orderBy('change.number')
    .orderBy('change.id')
    .execute()
  return rows.map(({ body: _body, differences, effects, ...row }) => ({
    ...row,
    differences: fromJson<unknown>(differences),
    effects: fromJson<unknown>(effects),
    proposedByName: row.proposedByName ?? '',
  }))
}

/** The rules that a change puts in force, as text. */
export async function findSheetChangeBody(db: Db, id: string): Promise<string | undefined> {
  const query = db.selectFrom('sheetChange').select('body').where('id', '=', id)
  return (await query.executeTakeFirst())?.body
}

export async function insertSheetChange(
  db: Db,
  { differences, effects, ...row }: SheetChangeInsert,
): Promise<void> {
  const shown = { differences: JSON.stringify(differences), effects: JSON.stringify(effects) }
  const open = { decidedBy: null, decidedFor: null, decidedAt: null, decisionReason: null }
  await db
    .insertInto('sheetChange')
    .values({ ...row, ...shown, ...open })
    .execute()
}

/** @returns Whether it was waiting: of two who decide it one does. */
export async function decideSheetChange(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  { effects, ...decision }: Pick<Row, 'state' | Decided> & { effects: unknown },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('sheetChange')
      .set({ ...decision, effects: JSON.stringify(effects) })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
  )
}
