import { type Kysely, sql } from 'kysely'
import { retrying } from '../retry.ts'
import type { Store, Trx } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Transactions run side by side; those of one queue one after another. */
export function postgresTransactions(root: Kysely<Tables>): Pick<Store, 'tx' | 'read'> {
  return {
    tx: (work, { queue } = {}) =>
      queue === undefined
        ? serializable(root, work)
        : root.connection().execute((db) => queued(db, queue, () => serializable(db, work))),
    read: (work) =>
      root
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(work),
  }
}

function serializable<T>(db: Kysely<Tables>, work: (trx: Trx) => Promise<T>): Promise<T> {
  return retrying(['lost_race'], () =>
    db.transaction().setIsolationLevel('serializable').execute(work),
  )
}

/**
 * Waits for its turn BEFORE the transaction begins: a lock taken inside would be waited for with a
 * view of the data that is old by then, and the transaction lost. Up to `lock_timeout`, then it fails as busy.
 */
async function queued<T>(db: Kysely<Tables>, queue: string, work: () => Promise<T>): Promise<T> {
  await sql`select pg_advisory_lock(hashtextextended(${queue}, 0))`.execute(db)
  try {
    return await work()
  } finally {
    // Where this fails the connection is gone, and the lock with it.
    await sql`select pg_advisory_unlock(hashtextextended(${queue}, 0))`.execute(db).catch(() => {})
  }
}
