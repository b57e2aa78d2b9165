import type { FactFields } from '../../scoring/model/claim.ts'
import { batches, changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type CheckRow = Tables['sheetCheck']

export interface StoredItem extends Omit<Tables['checkItem'], 'fact'> {
  fact: FactFields | null
  updatedByName: string
}
export type ItemInsert = Omit<StoredItem, 'updatedByName'>

/** The assignments of the draw in force, by checker and member. */
export async function listChecks(db: Db, seasonId: string): Promise<CheckRow[]> {
  return inForce(db, seasonId).orderBy('checkerId').orderBy('memberId').execute()
}

/** One that is in force; a draw that was replaced has none. */
export async function findCheck(
  db: Db,
  seasonId: string,
  id: string,
): Promise<CheckRow | undefined> {
  return inForce(db, seasonId).where('id', '=', id).executeTakeFirst()
}

export async function insertChecks(db: Db, checks: readonly CheckRow[]): Promise<void> {
  for (const part of batches(checks)) await db.insertInto('sheetCheck').values(part).execute()
}

/** @returns Whether it had not been sent yet: of two who send it only one does. */
export async function sendCheck(
  db: Db,
  id: string,
  sent: Record<'disagreement' | 'sentBy' | 'sentAt', string>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('sheetCheck')
      .set(sent)
      .where('id', '=', id)
      .where('sentAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

/** What was said under the assignments in force, by check and criterion; of one check, or of all. */
export async function listItems(db: Db, seasonId: string, checkId?: string): Promise<StoredItem[]> {
  let query = db
    .selectFrom('checkItem')
    .innerJoin(inForce(db, seasonId).as('inForce'), 'inForce.id', 'checkItem.checkId')
    .leftJoin('person', 'person.id', 'checkItem.updatedBy')
    .selectAll('checkItem')
    .select('person.name as updatedByName')
  if (checkId !== undefined) query = query.where('checkItem.checkId', '=', checkId)
  const rows = await query.orderBy('checkItem.checkId').orderBy('checkItem.criterion').execute()
  return rows.map((row) => ({
    ...row,
    fact: row.fact === null ? null : fromJson<FactFields>(row.fact),
    updatedByName: row.updatedByName ?? '',
  }))
}

/** @returns Whether it was still at the version before; version 1 is a new one. */
export async function saveItem(db: Db, { fact, ...row }: ItemInsert): Promise<boolean> {
  const item = { ...row, fact: fact && JSON.stringify(fact) }
  if (row.version === 1) {
    await db.insertInto('checkItem').values(item).execute()
    return true
  }
  return changedOne(
    await db
      .updateTable('checkItem')
      .set(item)
      .where('checkId', '=', row.checkId)
      .where('criterion', '=', row.criterion)
      .where('version', '=', row.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

/** Who took part in which joint activity, its host among them: by activity. */
export async function listParticipants(
  db: Db,
  seasonId: string,
): Promise<{ activityId: string; memberId: string }[]> {
  const hosts = db
    .selectFrom('activity')
    .innerJoin('activityMember as part', 'part.activityId', 'activity.id')
    .select(['activity.id as activityId', 'activity.memberId as memberId'])
    .where('activity.seasonId', '=', seasonId)
    .where('activity.withdrawnAt', 'is', null)
  const partners = db
    .selectFrom('activity')
    .innerJoin('activityMember as part', 'part.activityId', 'activity.id')
    .select(['activity.id as activityId', 'part.memberId as memberId'])
    .where('activity.seasonId', '=', seasonId)
    .where('activity.withdrawnAt', 'is', null)
  return hosts.union(partners).orderBy('activityId').orderBy('memberId').execute()
}

function inForce(db: Db, seasonId: string) {
  return db
    .selectFrom('sheetCheck')
    .selectAll('sheetCheck')
    .where('sheetCheck.seasonId', '=', seasonId)
    .where('sheetCheck.drawNumber', '=', (eb) =>
      eb
        .selectFrom('checkDraw')
        .select((max) => max.fn.max('checkDraw.number').as('number'))
        .where('checkDraw.seasonId', '=', seasonId),
    )
}
