import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { takeStock } from '../../db/take-stock.ts'
import { verifyNightly } from '../../server/audit/nightly.ts'
import type { Verification } from '../../server/audit/schema.ts'
import { readVerification } from '../../server/audit/verification.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { seedSmallSeason } from '../support/small-season.ts'
import { ok, record, season } from './acts.ts'

const path = `${season}/audit/verification`

describe.each(engines)('the check of the record on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
  })
  afterAll(() => it.close())

  test('is answered again for five minutes, and says from when it is', async () => {
    const lead = await it.as('khanh-hoa')
    await record(await it.as('quang-binh'))
    const began = it.now().toISOString()
    const first = await ok<Verification>(lead.get(path))
    expect(first).toMatchObject({ at: began, events: 1 })
    await record(await it.as('quang-binh'))
    it.pass(4)
    expect(await ok(lead.get(path))).toEqual(first)
    it.pass(1)
    const next = { at: it.now().toISOString(), events: 2 }
    expect(await ok(lead.get(path))).toMatchObject(next)
  })
})

describe.each(engines)('the check by night on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
    await it.store.tx((trx) => takeStock(trx, it.now))
  })
  afterAll(() => it.close())

  const saidAt = async (time: string) => {
    const said: Record<string, unknown>[] = []
    const log = pino({ base: null }, { write: (line) => said.push(JSON.parse(line)) })
    const clock = () => new Date(`2026-06-15T${time}Z`)
    await verifyNightly({ store: it.store, clock, log, dataDir: it.config.dataDir })
    return said
  }

  test('is made at two in Việt Nam, and tells the log what does not hold', async () => {
    expect(await saidAt('18:59:00')).toEqual([])
    expect(await saidAt('19:30:00')).toMatchObject([{ level: 30, gravity: 0 }])
    await it.store.db.updateTable('organisation').set({ name: 'Khác' }).execute()
    const [found] = await saidAt('19:30:00')
    expect(found).toMatchObject({ level: 50, gravity: 3, broken: [], files: 0 })
    expect(found!.rows).toBeGreaterThan(0)
  })
})

describe('the check of a file', () => {
  let dataDir: string
  let store: Store
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'thi-dua-'))
    store = await openStore(dataDir)
    await migrate(store)
    await seedSmallSeason(store)
  })
  afterAll(async () => {
    await store.close()
    await rm(dataDir, { recursive: true })
  })

  test('has a connection of its own: it ends while a write is under way', async () => {
    const options = { dataDir, clusterId: 'cum-thu' }
    const found = await store.tx(async (trx) => {
      await trx.updateTable('season').set({ title: 'Khác' }).execute()
      return readVerification({ store, clock: () => new Date() }, options)
    })
    expect(found).toMatchObject({ brokenAt: null, events: 0 })
    expect(found.rows).toBeGreaterThan(0)
  })
})
