import { sql } from 'kysely'
import type { Db } from '../store.ts'

/** How many requests at once (`burst`) and then per second one caller may send. */
export interface Allowance {
  burst: number
  perSecond: number
}

/** The database's own time, in seconds: the one that all processes share. */
const now = sql<number>`extract(epoch from clock_timestamp())::double precision`

function filled({ burst, perSecond }: Allowance) {
  return sql<number>`least(${burst}::double precision,
    limit_bucket.tokens + greatest(0, ${now} - limit_bucket.at) * ${perSecond}::double precision)`
}

/**
 * Takes one token of `key`, in one statement, so that of many at once none is counted twice. PostgreSQL only.
 *
 * @returns Whether there was one left.
 */
export async function takeToken(db: Db, key: string, allowance: Allowance): Promise<boolean> {
  const taken = await db
    .insertInto('limitBucket')
    .values({ key, tokens: allowance.burst - 1, at: now })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ tokens: sql`${filled(allowance)} - 1`, at: now })
        .where(filled(allowance), '>=', 1),
    )
    .returning('key')
    .executeTakeFirst()
  return taken !== undefined
}

/** How many tokens `key` holds now, with the part of one that is filling up. PostgreSQL only. */
export async function tokensLeft(db: Db, key: string, allowance: Allowance): Promise<number> {
  const row = await db
    .selectFrom('limitBucket')
    .select(filled(allowance).as('left'))
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.left ?? allowance.burst
}

/** Forgets what was not used for `seconds`, by when it is full again. PostgreSQL only. */
export async function deleteIdleBuckets(db: Db, seconds: number): Promise<void> {
  await db.deleteFrom('limitBucket').where('at', '<', sql<number>`${now} - ${seconds}`).execute()
}
