import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
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
