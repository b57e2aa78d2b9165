import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['seasonComment']
type Settled = 'withdrawnBy' | 'withdrawnAt' | 'outcome' | 'answer' | 'answeredBy' | 'answeredAt'

export type CommentInsert = Omit<Row, Settled | 'late'> & { late: boolean }
export type StoredComment = Omit<Row, 'late'> & {
  late: boolean
  createdByName: string
  answeredByName: string | null
}

/** All that was said in a season, oldest first. */
export async function listComments(db: Db, seasonId: string): Promise<StoredComment[]> {
  const rows = await db
    .selectFrom('seasonComment as comment')
    .leftJoin('person as maker', 'maker.id', 'comment.createdBy')
    .leftJoin('person as answerer', 'answerer.id', 'comment.answeredBy')
    .selectAll('comment')
    .select(['maker.name as createdByName', 'answerer.name as answeredByName'])
    .where('comment.seasonId', '=', seasonId)
    .orderBy('comment.createdAt')
    .orderBy('comment.id')
    .execute()
  return rows.map(({ late, ...row }) => ({
    ...row,
    late: late === 1,
    createdByName: row.createdByName ?? '',
  }))
}

/** How many a member made that stay: a limit for what one may write. */
export async function countComments(db: Db, seasonId: string, memberId: string): Promise<number> {
  const { count } = await db
    .selectFrom('seasonComment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('seasonId', '=', seasonId)
    .where('memberId', '=', memberId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertComment(db: Db, { late, ...row }: CommentInsert): Promise<void> {
  const open = { withdrawnBy: null, withdrawnAt: null, outcome: null, answer: null }
  await db
    .insertInto('seasonComment')
    .values({ ...row, late: late ? 1 : 0, ...open, answeredBy: null, answeredAt: null })
    .execute()
}

/** @returns Whether it was open: of an answer and a withdrawal only the first is taken. */
export async function settleComment(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  settled:
    | Pick<Row, 'withdrawnBy' | 'withdrawnAt'>
    | Pick<Row, Exclude<Settled, 'withdrawnBy' | 'withdrawnAt'>>,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('seasonComment')
      .set(settled)
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('outcome', 'is', null)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}
