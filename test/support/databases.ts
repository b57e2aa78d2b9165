import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { openStore } from '../../db/open.ts'
import { snapshot } from '../../db/snapshot.ts'
import type { Engine, Store } from '../../db/store.ts'

/** `describe.each(engines)`: what holds on one database holds on the other. */
export const engines = ['sqlite', 'postgres'] as const

/** A migrated store of its own; `close` also removes it. */
export async function freshStore(engine: Engine): Promise<Store> {
  if (engine === 'sqlite') {
    migratedBytes ??= await migrateOnce()
    return openStore(migratedBytes)
  }
  return openPostgres(await migratedTemplate())
}

let migratedBytes: Buffer | undefined

/** Migrating takes a hundred times as long as opening what was migrated. */
async function migrateOnce(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-template-'))
  const store = await openStore(':memory:')
  try {
    await migrate(store)
    await snapshot(store, join(folder, 'migrated.sqlite'))
    return await readFile(join(folder, 'migrated.sqlite'))
  } finally {
    await store.close()
    await rm(folder, { recursive: true })
  }
}

/** A store of its own without any table. */
export async function emptyStore(engine: Engine): Promise<Store> {
  return engine === 'sqlite' ? openStore(':memory:') : openPostgres('template0')
}

/** The address of a new empty PostgreSQL database, for tests that open it themselves; `drop` removes it. */
export async function freshPostgres(template = 'template0') {
  const name = `thi_dua_${randomUUID().replaceAll('-', '')}`
  // Copying files takes half the time of copying through the log, which is the default.
  const copy = `template ${template} strategy file_copy`
  await asAdmin((admin) => admin.query(`create database ${name} ${copy}`))
  const drop = () => asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`))
  return { url: addressOf(name), drop }
}

async function openPostgres(template: string): Promise<Store> {
  const { url, drop } = await freshPostgres(template)
  const store = await openStore(url)
  const close = async () => {
    await store.close()
    await drop()
  }
  return { ...store, close }
}

/** Migrated once for all test files; copying it takes a twentieth of a second. */
async function migratedTemplate(): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(migrations)).digest('hex')
  const name = `thi_dua_template_${digest.slice(0, 16)}`
  await asAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock(20231121)') // test files run side by side
    const known = await admin.query('select 1 from pg_database where datname = $1', [name])
    if (known.rowCount === 0) await makeTemplate(admin, name)
  })
  return name
}

/** Under another name until it is whole. */
async function makeTemplate(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database if exists ${name}_new with (force)`)
  await admin.query(`create database ${name}_new template template0`)
  const store = await openStore(addressOf(`${name}_new`))
  try {
    await migrate(store)
  } finally {
    await store.close()
  }
  await admin.query(`alter database ${name}_new rename to ${name}`)
}

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: inject('pg') })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

function addressOf(database: string): string {
  const url = new URL(inject('pg'))
  url.pathname = `/${database}`
  return url.href
}
