import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { isMigrated, migrate } from '../../db/migrate.ts'
import { type Migration, migrations } from '../../db/migrations/index.ts'
import { insertClusters } from '../../db/queries/clusters.ts'
import type { Store } from '../../db/store.ts'
import { findFaults, takeStock } from '../../db/take-stock.ts'
import { emptyStore, engines, freshStore } from '../support/databases.ts'

const makes = (name: string, table: string): Migration => ({
  name,
  checksum: name,
  up: async (db) => {
    await sql`create table ${sql.table(table)} (id integer primary key)`.execute(db)
  },
})

describe.each(engines)('migrations on %s', (engine) => {
  let store: Store
  afterEach(() => store.close())

  const count = async (table: string) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from ${sql.table(table)}`.execute(store.db)
    return rows[0]?.n
  }

  test('run once, in order', async () => {
    store = await emptyStore(engine)
    expect(await migrate(store)).toEqual(migrations.map(({ name }) => name))
    expect(await migrate(store)).toEqual([])
    expect(await isMigrated(store.db)).toBe(true)
  })

  test('two that start together do not disturb each other', async () => {
    store = await emptyStore(engine)
    const ran = await Promise.all([migrate(store), migrate(store)])
    expect(ran.flat()).toHaveLength(migrations.length)
  })

  test('a failing one leaves nothing, not even those before it', async () => {
    store = await emptyStore(engine)
    const failing: Migration = {
      ...makes('0002-fails', 'half'),
      up: async (db) => {
        await sql`create table half (id integer primary key)`.execute(db)
        await sql`insert into nowhere values (1)`.execute(db)
      },
    }
    await expect(migrate(store, { list: [makes('0001-whole', 'whole'), failing] })).rejects.toThrow(
      'nowhere',
    )
    await expect(count('whole')).rejects.toThrow('whole')
    await expect(count('half')).rejects.toThrow('half')
    expect(await count('schema_migration')).toBe(0)
  })

  test('a later migration does not make tampering lawful', async () => {
    store = await freshStore(engine)
    const name = (id: string) => ({ id, name: id, createdAt: '2026-01-02T03:04:05.000Z' })
    const clock = () => new Date('2026-02-02T03:04:05.000Z')
    await store.tx((trx) => insertClusters(trx, [name('told')]))
    await store.tx((trx) => takeStock(trx, clock))
    await store.tx((trx) => insertClusters(trx, [name('forged')]))
    const later: Migration = {
      ...makes('0099-later', 'later'),
      up: async (db) => {
        await sql`create table later (id integer primary key)`.execute(db)
        await sql`insert into cluster (id, name, created_at)
          values ('migrated', 'migrated', '2026-01-02T03:04:05.000Z')`.execute(db)
      },
    }
    await migrate(store, { list: [...migrations, later], clock })
    const faults = await store.tx((trx) => findFaults(trx))
    expect(faults).toMatchObject([{ table: 'cluster', id: 'forged', fault: 'extra' }])
  })

  test('a schema newer than the code is refused', async () => {
    store = await freshStore(engine)
    await migrate(store, { list: [...migrations, makes('0099-later', 'later')] })
    await expect(migrate(store)).rejects.toMatchObject({ code: 'store.newer' })
    expect(await isMigrated(store.db)).toBe(false)
  })

  test('a migration changed after it ran is refused', async () => {
    store = await emptyStore(engine)
    const first = makes('0001-first', 'first')
    await migrate(store, { list: [first] })
    const changed = migrate(store, { list: [{ ...first, checksum: 'other' }] })
    await expect(changed).rejects.toMatchObject({ code: 'store.altered' })
  })

  test('a trigger taken away is noticed', async () => {
    store = await freshStore(engine)
    const drop = engine === 'sqlite' ? 'drop trigger audit_u' : 'drop trigger audit_ud on audit'
    await sql.raw(drop).execute(store.db)
    await expect(migrate(store)).rejects.toMatchObject({ code: 'store.altered' })
  })
})
