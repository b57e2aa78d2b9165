import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { type Migration, migrations } from '../../db/migrations/index.ts'
import { openStore } from '../../db/open.ts'
import { pragmaFaults, requiredPragmas } from '../../db/sqlite/connect.ts'
import { at } from './make.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thi-dua-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const cluster = (id: string) => ({ id, name: id, createdAt: at })

test('a file that was written and reopened still has every setting that keeps data safe', async () => {
  const first = await openStore(folder)
  await migrate(first)
  await first.db.insertInto('cluster').values(cluster('one')).execute()
  await first.close()
  const store = await openStore(folder)
  await store.db.insertInto('cluster').values(cluster('two')).execute()
  for (const [name, required] of Object.entries(requiredPragmas)) {
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(store.db)
    expect(Object.values(rows[0] ?? {}), name).toEqual([required])
  }
  await store.close()
})

test('a setting that is not as required is named', () => {
  const read = (name: string) => (name === 'synchronous' ? 1 : requiredPragmas[name])
  expect(pragmaFaults(read, false)).toEqual(['synchronous=1'])
})

test('a second process is refused at once, the first goes on', async () => {
  const store = await openStore(folder)
  await migrate(store)
  const open = new URL('../../db/open.ts', import.meta.url).href
  const script = `const { openStore } = await import(${JSON.stringify(open)})
    const start = performance.now()
    await openStore(${JSON.stringify(folder)}).then(
      () => console.log('opened'),
      (error) => console.log(error.code, performance.now() - start < 1000))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await once(child, 'close')
  expect(output.trim()).toBe('store.in_use true')
  await expect(openStore(folder)).rejects.toMatchObject({ code: 'store.in_use' })
  await store.db.insertInto('cluster').values(cluster('one')).execute()
  await store.close()
  await (await openStore(folder)).close()
})

test('a foreign writer is waited for without stopping the process', async () => {
  const store = await openStore(folder)
  await migrate(store)
  const foreign = new SQLite(store.file ?? '')
  foreign.exec('begin immediate')
  let ticks = 0
  const ticking = setInterval(() => ticks++, 10)
  const writing = store.tx((trx) => trx.insertInto('cluster').values(cluster('late')).execute())
  setTimeout(() => foreign.exec('commit'), 700)
  await writing
  clearInterval(ticking)
  foreign.close()
  expect(ticks).toBeGreaterThan(3)
  await store.close()
})

test('data is copied before the schema changes, and only then', async () => {
  const store = await openStore(folder)
  await migrate(store)
  await store.db.insertInto('cluster').values(cluster('kept')).execute()
  expect(existsSync(join(folder, 'snapshots'))).toBe(false)
  const next: Migration = {
    name: '0099-next',
    checksum: 'next',
    up: async (db) => {
      await sql`drop table login_attempt`.execute(db)
    },
  }
  const clock = () => new Date('2026-11-21T08:30:00.000Z')
  await migrate(store, { list: [...migrations, next], clock })
  await store.close()
  const [file, ...others] = readdirSync(join(folder, 'snapshots'))
  const number = String(migrations.length + 1).padStart(4, '0')
  expect(file).toBe(`2026-11-21T08-30-00-000Z-before-${number}.sqlite`)
  expect(others).toEqual([])
  const copy = new SQLite(join(folder, 'snapshots', file ?? ''), { readonly: true })
  expect(copy.prepare('select id from cluster').pluck().all()).toEqual(['kept'])
  expect(copy.prepare('select count(*) from login_attempt').pluck().get()).toBe(0)
  copy.close()
})
