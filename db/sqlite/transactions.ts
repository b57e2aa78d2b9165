import type { Kysely } from 'kysely'
import { retrying } from '../retry.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/**
 * One connection, so transactions follow one another by themselves and need no queues. Busy is only
 * met at `begin`, when a foreign process holds the file: nothing has run yet, and other requests go on
 * between the tries.
 */
export function sqliteTransactions(root: Kysely<Tables>): Pick<Store, 'tx' | 'read'> {
  return {
    tx: (work) => retrying(['busy'], () => root.transaction().execute(work)),
    read: (work) =>
      retrying(['busy'], () => root.transaction().setAccessMode('read only').execute(work)),
  }
}
