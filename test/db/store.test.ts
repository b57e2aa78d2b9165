import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf } from '../../db/failure.ts'
import { moveSeason } from '../../db/queries/seasons.ts'
import type { Store } from '../../db/store.ts'
import { engines, freshStore } from '../support/databases.ts'
import { at, makeSeason } from './make.ts'

describe.each(engines)('a store on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  const insert = (id: string) => (db: Pick<Store['db'], 'insertInto'>) =>
    db.insertInto('cluster').values({ id, name: id, createdAt: at }).execute()
  const names = async () => {
    const rows = await store.db.selectFrom('cluster').select('id').orderBy('id').execute()
    return rows.map(({ id }) => id)
  }

  test('undoes all of a transaction that throws', async () => {
    const failing = store.tx(async (trx) => {
      await insert('undone')(trx)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await names()).not.toContain('undone')
  })

  test('refuses db, and a second transaction, inside a transaction at once', async () => {
    await expect(store.tx(() => names())).rejects.toThrow('only `trx`')
    await expect(store.tx(() => store.tx(async () => 1))).rejects.toThrow('only `trx`')
    await expect(store.tx(() => store.read(async () => 1))).rejects.toThrow('only `trx`')
    await expect(store.read(() => names())).rejects.toThrow('only `trx`')
    expect(await names()).toEqual(expect.any(Array))
  })

  test('reads of one moment do not see what is written in between', async () => {
    const counted = async (db: Store['db']) =>
      (await db.selectFrom('cluster').select('id').execute()).length
    let write = () => {}
    const written = new Promise<void>((resolve) => {
      write = resolve
    }).then(() => insert('in-between')(store.db))
    const [before, after] = await store.read(async (trx) => {
      const first = await counted(trx)
      write()
      await sleep(50)
      return [first, await counted(trx)]
    })
    await written
    expect(after).toBe(before)
    expect(await counted(store.db)).toBe((before ?? 0) + 1)
  })

  test('reading does not write', async () => {
    await expect(store.read((trx) => insert('read-only')(trx))).rejects.toThrow(/read-?only/i)
    await insert('written')(store.db)
    expect(await names()).toEqual(expect.arrayContaining(['written']))
    expect(await names()).not.toContain('read-only')
  })

  test('transactions that read and write the same rows lose nothing', async () => {
    const id = await makeSeason(store)
    const add = () =>
      store.tx(
        async (trx) => {
          const { year } = await trx
            .selectFrom('season')
            .select('year')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
          await trx
            .updateTable('season')
            .set({ year: year + 1 })
            .where('id', '=', id)
            .execute()
        },
        { queue: id },
      )
    await Promise.all(Array.from({ length: 50 }, add))
    const season = await store.db
      .selectFrom('season')
      .select('year')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(season.year).toBe(2073)
  })

  test('a lost race is run again', async () => {
    const id = await makeSeason(store)
    const bothRead = Promise.withResolvers<void>()
    let runs = 0
    const rename = (title: string) =>
      store.tx(async (trx) => {
        runs++
        await trx.selectFrom('season').select('title').where('id', '=', id).execute()
        if (runs === 2) bothRead.resolve()
        // SQLite lets the second begin only when the first has ended: there is no race to lose.
        if (engine === 'postgres') await bothRead.promise
        await trx.updateTable('season').set({ title }).where('id', '=', id).execute()
      })
    await Promise.all([rename('một'), rename('hai')])
    expect(runs).toBe(engine === 'postgres' ? 3 : 2)
  })

  test('of fifty who move a season from one version exactly one does', async () => {
    const id = await makeSeason(store)
    const move = () => moveSeason(store.db, id, { phase: 'self-score', version: 1 })
    const moved = await Promise.all(Array.from({ length: 50 }, move))
    expect(moved.filter(Boolean)).toHaveLength(1)
  })

  test('binds booleans and dates, counts as numbers', async () => {
    const { rows } = await sql<{ day: string; n: number }>`
      select cast(${new Date(at)} as text) as day, count(*) as n from season where ${true} = ${true}`.execute(
      store.db,
    )
    expect(rows[0]?.n).toBeTypeOf('number')
    expect(rows[0]?.day).toContain('2023-06-01')
  })

  test('says what a database error means', async () => {
    await insert('twice')(store.db)
    expect(failureOf(await insert('twice')(store.db).catch((e) => e))).toBe('duplicate')
    const orphan = store.db
      .insertInto('invite')
      .values({
        tokenHash: 'a'.repeat(64),
        kind: 'invite',
        personId: 'nobody',
        expiresAt: at,
        usedAt: null,
        createdAt: at,
      })
      .execute()
    expect(failureOf(await orphan.catch((e) => e))).toBe('reference')
    expect(failureOf(new Error('other'))).toBeUndefined()
    const noRoom = Object.assign(new Error('write'), { code: 'ENOSPC' })
    expect(failureOf(noRoom)).toBe('full') // of a file of evidence
  })

  test('refuses values of the wrong kind', async () => {
    const id = await makeSeason(store)
    const set = (fields: object) =>
      store.db.updateTable('season').set(fields).where('id', '=', id).execute()
    await expect(set({ year: 'hai nghìn' })).rejects.toThrow()
    await expect(set({ phase: 'unknown' })).rejects.toThrow()
    await expect(set({ startsOn: '1/1/2023' })).rejects.toThrow()
  })
})
