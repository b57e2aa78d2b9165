import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failureOf } from '../../db/failure.ts'
import type { Store } from '../../db/store.ts'
import { freshStore } from '../support/databases.ts'

let store: Store
beforeAll(async () => {
  store = await freshStore('postgres')
})
afterAll(() => store.close())

test.each([
  ['statement_timeout', '10s'],
  ['lock_timeout', '5s'],
  ['idle_in_transaction_session_timeout', '15s'],
  ['synchronous_commit', 'on'],
])('%s is %s on every connection', async (name, value) => {
  const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(
    store.db,
  )
  expect(rows[0]?.value).toBe(value)
})

test('transactions are serializable, reads of one moment repeatable', async () => {
  const level = async (db: Store['db']) => {
    const query = sql<{ level: string }>`select current_setting('transaction_isolation') as level`
    return (await query.execute(db)).rows[0]?.level
  }
  expect(await store.tx(level)).toBe('serializable')
  expect(await store.tx(level, { queue: 'a' })).toBe('serializable')
  expect(await store.read(level)).toBe('repeatable read')
})

test('the queue is left also when the work fails', async () => {
  const failing = () => store.tx(() => Promise.reject(new Error('no')), { queue: 'left' })
  await expect(failing()).rejects.toThrow('no')
  // Of this database only: other tests have theirs on the same server.
  const { rows } = await sql`
    select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
    where locktype = 'advisory' and datname = current_database()`.execute(store.db)
  expect(rows).toEqual([])
})

test('numbers beyond 2^53 are refused, not rounded', async () => {
  const read = (text: string) => sql.raw(`select ${text}::int8 as n`).execute(store.db)
  expect((await read('9007199254740991')).rows).toEqual([{ n: 9007199254740991 }])
  await expect(read('9007199254740993')).rejects.toThrow(RangeError)
})

test('a statement that takes too long is ended, as busy', async () => {
  const slow = store.tx(async (trx) => {
    await sql`set local statement_timeout = 50`.execute(trx)
    await sql`select pg_sleep(5)`.execute(trx)
  })
  expect(failureOf(await slow.catch((error) => error))).toBe('busy')
})

test('waiting in vain for a connection means that it is busy', async () => {
  let end = () => {}
  const held = new Promise<void>((done) => {
    end = done
  })
  const all = Array.from({ length: 20 }, () => store.read(() => held))
  const [waiting] = await Promise.allSettled([sql`select 1`.execute(store.db)])
  end()
  await Promise.all(all)
  expect(waiting.status === 'rejected' && failureOf(waiting.reason)).toBe('busy')
})
