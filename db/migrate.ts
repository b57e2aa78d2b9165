import { basename, dirname, join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { StoreError } from './failure.ts'
import { guardDigest } from './guard-digest.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { presentTables } from './present-tables.ts'
import { snapshot } from './snapshot.ts'
import type { Clock, Db, Store, Trx } from './store.ts'
import { findFaults, takeStock } from './take-stock.ts'

interface Applied {
  name: string
  checksum: string
  guards: string
}

export interface MigrateOptions {
  /** Other migrations than the application's, for tests. */
  list?: readonly Migration[]
  /** Names the snapshot. */
  clock?: Clock
}

/**
 * Brings the schema to what the code needs: all that is missing in one transaction, or nothing. A
 * SQLite file that holds data is copied to `snapshots/` first.
 *
 * @returns The names of the migrations that ran, oldest first.
 * @throws StoreError `store.newer` when a later version of the application was here, `store.altered`
 *   when a migration that ran was changed, or a trigger was since.
 */
export async function migrate(store: Store, options: MigrateOptions = {}): Promise<string[]> {
  const { list = migrations, clock = () => new Date() } = options
  await store.tx(createList, { queue: 'migrate' })
  const applied = await listApplied(store.db)
  if (applied.length > 0 && applied.length < list.length && store.file)
    await snapshot(store, snapshotPath(store.file, applied.length + 1, clock()))
  return store.tx((trx) => bringUp(trx, store, { list, clock }), { queue: 'migrate' })
}

/** Whether the schema is the one that the code was written for; for the check of readiness. */
export async function isMigrated(db: Db): Promise<boolean> {
  const applied = await listApplied(db)
  return applied.length === migrations.length && applied.at(-1)?.name === migrations.at(-1)?.name
}

async function createList(trx: Trx): Promise<void> {
  await sql`create table if not exists schema_migration (
    position integer primary key, name text not null unique, checksum text not null, guards text not null
  )`.execute(trx)
}

async function bringUp(
  trx: Trx,
  store: Store,
  { list, clock }: Required<MigrateOptions>,
): Promise<string[]> {
  if (store.engine === 'postgres') await sql`set local statement_timeout = 0`.execute(trx)
  // Read again inside: another server may have brought it up meanwhile.
  const applied = await listApplied(trx)
  requireSame(applied, list)
  await requireGuards(trx, store, applied.at(-1))
  const missing = list.slice(applied.length)
  // From then on events told of every row: what they do not tell is tampering, not history.
  const told = missing.length > 0 && (applied.at(-1)?.name ?? '') >= stockFrom
  const known = told ? await findFaults(trx, await presentTables(trx, store.engine)) : []
  // Frozen migrations know no row types: those change with the application.
  const untyped = trx as unknown as Kysely<unknown>
  for (const migration of missing) await migration.up(untyped, store.engine)
  const guards = await guardDigest(trx, store.engine)
  for (const [index, { name, checksum }] of missing.entries()) {
    const position = applied.length + index + 1
    await sql`insert into schema_migration (position, name, checksum, guards)
      values (${position}, ${name}, ${checksum}, ${guards})`.execute(trx)
  }
  // Migrations write rows, and before 0017 events told of none.
  if (applied.length > 0 && missing.some(({ name }) => name >= stockFrom))
    await takeStock(trx, clock, known)
  return missing.map(({ name }) => name)
}

/** The first migration of this name or later after which the tables are those that this code knows. */
const stockFrom = '0017'

async function listApplied(db: Db): Promise<Applied[]> {
  const found = await sql<Applied>`
    select name, checksum, guards from schema_migration order by position`.execute(db)
  return found.rows
}

function requireSame(applied: readonly Applied[], list: readonly Migration[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const known = list[index]
    if (!known || known.name !== name)
      throw new StoreError('store.newer', `${name} ran here, and this version does not have it`)
    if (known.checksum !== checksum)
      throw new StoreError('store.altered', `${name} was changed after it ran here`)
  }
}

async function requireGuards(trx: Trx, store: Store, last: Applied | undefined): Promise<void> {
  if (last && last.guards !== (await guardDigest(trx, store.engine)))
    throw new StoreError('store.altered', 'a trigger was added, changed, disabled or removed')
}

/** Sorts by time: `2026-11-21T08-30-00-000Z-before-0009.sqlite`. */
function snapshotPath(file: string, next: number, now: Date): string {
  const time = now.toISOString().replaceAll(/[:.]/g, '-')
  const name = `${time}-before-${String(next).padStart(4, '0')}${basename(file).replace(/^[^.]*/, '')}`
  return join(dirname(file), 'snapshots', name)
}
