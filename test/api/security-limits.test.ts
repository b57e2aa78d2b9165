import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Allowance } from '../../db/queries/limit-buckets.ts'
import type { Store } from '../../db/store.ts'
import { removeStale } from '../../server/housekeeping.ts'
import { createLimiter, limitInMemory } from '../../server/http/limit.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines, freshStore } from '../support/databases.ts'
import { ok, refused, season } from './acts.ts'

const plenty: Allowance = { burst: 1e6, perSecond: 1e6 }
const few = (burst: number): Allowance => ({ burst, perSecond: 0.001 })

describe.each(engines)('limits on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    const limits = {
      session: few(9),
      anonymous: few(3),
      exports: { burst: 6, perSecond: 6 / 3600 },
      drawn: few(2),
    }
    it = await createTestApp(engine, { limits })
  })
  afterEach(() => it.close())

  const statuses = async (caller: Caller, times: number, path = '/api/v1/session') => {
    const found: number[] = []
    for (let time = 0; time < times; time++) found.push((await caller.get(path)).status)
    return found
  }

  test('a caller who asks too often waits; another does not', async () => {
    const [one, other] = [await it.as('ha-tinh'), await it.as('quang-nam')]
    expect(await statuses(one, 10)).toEqual([...Array(9).fill(200), 429])
    expect(await statuses(other, 1)).toEqual([200])
    expect(await statuses(it.anonymous, 4)).toEqual([401, 401, 401, 429])
  })

  test('six files an hour for keeping, with how long to wait; what screens read goes on', async () => {
    const member = await it.as('quang-binh')
    const start = performance.now()
    expect(await statuses(member, 6, `${season}/export`)).toEqual(Array(6).fill(200))
    const late = await member.get(`${season}/export`)
    expect([late.status, late.headers.get('content-disposition')]).toEqual([429, null])
    const wait = Number(late.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(598 - (performance.now() - start) / 1000)
    expect(wait).toBeLessThanOrEqual(600)
    await ok(member.get(`${season}/file`))
    const colleague = await it.as('quang-binh-2')
    await ok(colleague.get(`${season}/export`))
  })

  test('papers that are drawn one by one have a limit of their own', async () => {
    const member = await it.as('quang-binh')
    expect(await statuses(member, 3, `${season}/papers`)).toEqual([200, 200, 429])
    await ok(member.get(`${season}/export`))
  })

  test('the file for keeping is the one that is scored', async () => {
    const member = await it.as('quang-binh')
    const response = await member.get(`${season}/export`)
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="cum-thu-2026.json"',
    )
    expect(await response.json()).toEqual(await ok(member.get(`${season}/file`)))
  })

  test('a refusal for want of a right costs no file', async () => {
    const stranger = await it.as('cum-khac')
    for (let times = 0; times < 7; times++)
      await refused(stranger.get(`${season}/export`), 404, 'season.not_found')
  })
})

describe.each(engines)('an allowance on %s', (engine) => {
  let store: Store
  beforeEach(async () => {
    store = await freshStore(engine)
  })
  afterEach(() => store.close())

  const tries = async (take: (key: string) => Promise<void>, times: number) => {
    const results = await Promise.allSettled(Array.from({ length: times }, () => take('ai')))
    return results.filter(({ status }) => status === 'fulfilled').length
  }

  test('of many at once no more than its burst get through', async () => {
    expect(await tries(createLimiter(store, 'thu', few(7)), 40)).toBe(7)
  })

  test('fills up again with time, never beyond its burst', async () => {
    let now = 0
    const slow = { burst: 3, perSecond: 0.01 }
    const take =
      engine === 'sqlite' ? limitInMemory(slow, () => now) : createLimiter(store, 'thu', slow)
    const pass = async (seconds: number) => {
      now += seconds * 1000
      await store.db
        .updateTable('limitBucket')
        .set((eb) => ({ at: eb('at', '-', seconds) }))
        .execute()
    }
    expect(await tries(take, 10)).toBe(3)
    await pass(100)
    expect(await tries(take, 10)).toBe(1)
    await pass(1000)
    expect(await tries(take, 10)).toBe(3)
  })

  test('is kept apart from that of another name', async () => {
    expect(await tries(createLimiter(store, 'thu', few(2)), 5)).toBe(2)
    expect(await tries(createLimiter(store, 'khac', few(2)), 5)).toBe(2)
  })

  test('is shared by processes only where several may serve one database', async () => {
    const [one, other] = [createLimiter(store, 'thu', few(5)), createLimiter(store, 'thu', few(5))]
    expect((await tries(one, 4)) + (await tries(other, 4))).toBe(engine === 'postgres' ? 5 : 8)
  })
})

test('on PostgreSQL housekeeping forgets allowances that are full again', async () => {
  const it = await createTestApp('postgres', {
    limits: { session: plenty, anonymous: plenty, exports: plenty, drawn: plenty },
  })
  await ok((await it.as('ha-tinh')).get('/api/v1/session'))
  const keys = async () =>
    (await it.store.db.selectFrom('limitBucket').select('key').execute()).length
  await removeStale({ store: it.store, clock: it.now })
  expect(await keys()).toBe(1)
  await it.store.db
    .updateTable('limitBucket')
    .set((eb) => ({ at: eb('at', '-', 3_601) }))
    .execute()
  await removeStale({ store: it.store, clock: it.now })
  expect(await keys()).toBe(0)
  await it.close()
})
