import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Engine = 'sqlite' | 'postgres'

/**
 * What a query function takes first: the store's `db`, or the transaction it is called in. It cannot
 * open a transaction itself: only `Store.tx` and `mutate` do.
 */
export type Db = Omit<
  Kysely<Tables>,
  'transaction' | 'startTransaction' | 'connection' | 'destroy' | symbol
>
export type Trx = Transaction<Tables>

/** The time now; handed in, so that tests and the demo decide it. */
export type Clock = () => Date

export interface Store {
  readonly engine: Engine
  /** The SQLite file; null on PostgreSQL and in memory. */
  readonly file: string | null
  /** Where `openForReading` finds the same data; null in memory. */
  readonly place: string | null
  /** For single reads. Used inside `tx` or `read` it throws at once: on SQLite it would wait for ever, on PostgreSQL see other rows. */
  readonly db: Db
  /**
   * Runs `work` in one transaction that other transactions cannot disturb (SQLite `begin immediate`,
   * PostgreSQL serializable). A busy or lost race is tried again, so `work` may run more than once: it
   * does nothing but read and write `trx`. Callers with the same `queue` go one after another.
   */
  tx<T>(work: (trx: Trx) => Promise<T>, options?: { queue?: string }): Promise<T>
  /** Several reads of one moment: nothing that others write in between is seen. */
  read<T>(work: (trx: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}
