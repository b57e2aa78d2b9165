import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'

describe.each(engines)('health on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  const statusOf = async (path: string) => (await it.anonymous.get(path)).status

  test('a server that is well says so, and nothing else', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await it.anonymous.get(path)
      expect([response.status, await response.json()]).toEqual([200, { ok: true }])
    }
  })

  test('with a schema that is not its own it lives but takes no requests', async () => {
    await sql`delete from schema_migration where position = 1`.execute(it.store.db)
    expect([await statusOf('/livez'), await statusOf('/readyz')]).toEqual([200, 503])
  })

  test('while it closes down it takes no requests', async () => {
    it.closing.abort()
    const response = await it.anonymous.get('/readyz')
    expect(response.status).toBe(503)
    expect(response.headers.get('connection')).toBe('close')
    expect(response.headers.get('retry-after')).toBe('5')
  })
})

test('a setting that makes commits unsafe is noticed', async () => {
  const it = await createTestApp('sqlite')
  await sql`pragma synchronous = normal`.execute(it.store.db)
  expect((await it.anonymous.get('/readyz')).status).toBe(503)
  await it.close()
})
