import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Trx } from '../../db/store.ts'
import { takeStock } from '../../db/take-stock.ts'
import { gravityOf, verifyStore } from '../../server/audit/verify-store.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { playHistory } from '../support/tamper/history.ts'
import { disarm, mutations } from '../support/tamper/mutations.ts'
import { createRandom } from '../support/tamper/random.ts'

/** TAMPERINGS=1000 for the whole law, LAW_SEED for others than those of every run. */
const asked = process.env.TAMPERINGS
const counts = { sqlite: Number(asked ?? 120), postgres: Number(asked ?? 24) }
const seed = Number(process.env.LAW_SEED ?? 20231121)

describe.each(engines)(`a store on %s, seed ${seed}`, (engine) => {
  let it: TestApp
  let anchor: { seq: number; hash: string }
  const random = createRandom(seed)
  const check = (trx: Parameters<typeof verifyStore>[0]) =>
    verifyStore(trx, { dataDir: it.config.dataDir, clusterId: undefined, anchor })

  beforeAll(async () => {
    it = await createTestApp(engine)
    // The cast was written without acts.
    await it.store.tx((trx) => takeStock(trx, it.now))
    await playHistory(it, random, engine === 'sqlite' ? 40 : 10)
    const { chains } = await it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir }))
    anchor = chains.find(({ clusterId }) => clusterId === 'cum-thu')!.head!
    await disarm(it.store)
  })
  afterAll(() => it.close())

  test('holds after a legal history', async () => {
    const report = await it.store.read(check)
    expect(report.rows.faults).toEqual([])
    expect(report.files.faults).toEqual([])
    expect(gravityOf(report)).toBe(0)
    expect(report.rows.count).toBeGreaterThan(60)
    expect(report.files.count).toBeGreaterThan(1)
    expect(report.chains.at(-1)?.events).toBeGreaterThan(20)
  })

  test('tells every single change behind the app’s back', async () => {
    const kinds = Object.entries(mutations)
    for (let round = 0; round < counts[engine]; round++) {
      const [kind, mutate] = kinds[round % kinds.length]!
      const { what, gravity } = await tampered(mutate)
      expect({ round, kind, what, found: gravity > 0 }).toEqual({ round, kind, what, found: true })
    }
    expect(gravityOf(await it.store.read(check))).toBe(0)
  })

  /** What `verify` says of one change, which is then undone. */
  async function tampered(mutate: (typeof mutations)[string]) {
    for (;;) {
      const found = await tamperedOnce(mutate)
      if (found) return found
    }
  }

  /** `undefined` where even a disarmed database refused it: a key that is there already. */
  async function tamperedOnce(mutate: (typeof mutations)[string]) {
    let found: { what: string; gravity: number } | undefined
    let undo: (() => void) | undefined
    const tamper = async (trx: Trx) => {
      const done = await mutate(trx, random, it.config.dataDir)
      undo = done.undo
      found = { what: done.what, gravity: gravityOf(await check(trx)) }
      throw new Undone()
    }
    await it.store.tx(tamper).catch((error: unknown) => {
      if (!(error instanceof Undone) && !/UNIQUE|unique/.test(String(error))) throw error
    })
    undo?.()
    return found
  }
})

class Undone extends Error {}
