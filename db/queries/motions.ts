import { changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['motion']

/** Papers that the teller in this place cannot open, by their ids, and whether the other one agrees. */
export interface UnopenedPapers {
  position: number
  papers: string[]
  agreed: boolean
}

/** A motion with its lists read; `outcome` as it was stored. */
export interface StoredMotion
  extends Omit<
    Row,
    'members' | 'options' | 'publicKey' | 'tracking' | 'outcome' | 'unopened' | 'tellers'
  > {
  members: string[]
  options: string[]
  /** Outermost first; empty until it is open. */
  publicKeys: string[]
  tracking: string[] | null
  outcome: unknown
  unopened: UnopenedPapers | null
  /** The members whose people are tellers, in their order; empty where nobody was named. */
  tellerMembers: string[]
}

/** In the order of their numbers. */
export async function listMotions(db: Db, seasonId: string): Promise<StoredMotion[]> {
  const rows = await db
    .selectFrom('motion')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .orderBy('number')
    .execute()
  return rows.map(motionOf)
}

/** The public keys of all votes that are counted or void, whichever their season. */
export async function listFinishedKeys(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('motion')
    .select('publicKey')
    .where('state', 'in', ['counted', 'void'])
    .where('publicKey', 'is not', null)
    .execute()
  return rows.flatMap(({ publicKey }) => fromJson<string[]>(publicKey ?? '[]'))
}

export async function findMotion(
  db: Db,
  seasonId: string,
  id: string,
): Promise<StoredMotion | undefined> {
  const row = await db
    .selectFrom('motion')
    .selectAll()
    .where('seasonId', '=', seasonId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && motionOf(row)
}

/** The number of the next motion: 1 for the first. */
export async function nextMotionNumber(db: Db, seasonId: string): Promise<number> {
  const { last } = await db
    .selectFrom('motion')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('seasonId', '=', seasonId)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

export async function insertMotion(db: Db, motion: StoredMotion): Promise<void> {
  await db.insertInto('motion').values(rowOf(motion)).execute()
}

/** @returns Whether it was still at the version before: of two who change it one does. */
export async function updateMotion(db: Db, motion: StoredMotion): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('motion')
      .set(rowOf(motion))
      .where('id', '=', motion.id)
      .where('version', '=', motion.version - 1)
      .executeTakeFirstOrThrow(),
  )
}

/** Of one that was never put to the vote, with the keys made for it. */
export async function deleteMotion(db: Db, id: string): Promise<void> {
  await db.deleteFrom('teller').where('motionId', '=', id).execute()
  await db.deleteFrom('motion').where('id', '=', id).execute()
}

function motionOf({ publicKey, tellers, ...row }: Row): StoredMotion {
  return {
    ...row,
    members: fromJson(row.members),
    options: fromJson(row.options),
    publicKeys: publicKey === null ? [] : fromJson(publicKey),
    tracking: row.tracking === null ? null : fromJson(row.tracking),
    outcome: row.outcome === null ? null : fromJson(row.outcome),
    unopened: row.unopened === null ? null : fromJson(row.unopened),
    tellerMembers: tellers === null ? [] : fromJson(tellers),
  }
}

function rowOf({ publicKeys, tellerMembers, ...motion }: StoredMotion): Row {
  return {
    ...motion,
    members: JSON.stringify(motion.members),
    options: JSON.stringify(motion.options),
    publicKey: publicKeys.length === 0 ? null : JSON.stringify(publicKeys),
    tracking: motion.tracking && JSON.stringify(motion.tracking),
    outcome: motion.outcome === null ? null : JSON.stringify(motion.outcome),
    unopened: motion.unopened && JSON.stringify(motion.unopened),
    tellers: tellerMembers.length === 0 ? null : JSON.stringify(tellerMembers),
  }
}
