import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemChain } from '../../db/audit.ts'
import { deleteOldAnswers, KeyReusedError } from '../../db/idempotency.ts'
import { type MutationContext, mutate } from '../../db/mutate.ts'
import type { Store } from '../../db/store.ts'
import { verifyChain } from '../../db/verify-chain.ts'
import { engines, freshStore } from '../support/databases.ts'
import { at, officer } from './make.ts'

describe.each(engines)('a mutation on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  const clock = () => new Date(at)
  const context = { clock, actorId: officer, clusterId: systemChain }
  const events = async () => (await verifyChain(store.db, systemChain)).events
  const add = (id: string, fields: Partial<MutationContext> = {}) =>
    mutate(store, { ...context, ...fields }, async (trx, now) => {
      await trx.insertInto('cluster').values({ id, name: id, createdAt: now }).execute()
      return {
        answer: { id, now },
        event: { action: 'cluster.made', entity: 'cluster', entityId: id },
      }
    })
  const exists = async (id: string) =>
    (await store.db.selectFrom('cluster').select('id').where('id', '=', id).execute()).length === 1

  test('writes its rows and one event together', async () => {
    const before = await events()
    expect(await add('made')).toEqual({ id: 'made', now: at })
    expect(await events()).toBe(before + 1)
  })

  test('what throws leaves neither rows nor event nor answer', async () => {
    const before = await events()
    const request = { route: 'POST /x', key: randomUUID(), hash: 'h' }
    const failing = mutate(store, { ...context, request }, async (trx, now) => {
      await trx.insertInto('cluster').values({ id: 'no', name: 'no', createdAt: now }).execute()
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(await exists('no')).toBe(false)
    expect(await events()).toBe(before)
    expect(await add('after-refusal', { request })).toMatchObject({ id: 'after-refusal' })
  })

  test('a request sent again gets its first answer and does nothing', async () => {
    const request = { route: 'POST /clusters', key: randomUUID(), hash: 'h' }
    const first = await add('once', { request })
    const before = await events()
    expect(await add('twice', { request })).toEqual(first)
    expect(await exists('twice')).toBe(false)
    expect(await events()).toBe(before)
  })

  test('twenty of the same request at once do it once', async () => {
    const request = { route: 'POST /clusters', key: randomUUID(), hash: 'h' }
    const before = await events()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => add(`same-${index}`, { request })),
    )
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await events()).toBe(before + 1)
  })

  test('a key with another body is refused; with another route or actor it is another request', async () => {
    const request = { route: 'POST /clusters', key: randomUUID(), hash: 'h' }
    await add('key-1', { request })
    const other = add('key-2', { request: { ...request, hash: 'g' } })
    await expect(other).rejects.toBeInstanceOf(KeyReusedError)
    expect(await exists('key-2')).toBe(false)
    await add('key-3', { request: { ...request, route: 'POST /other' } })
    await add('key-4', { request, actorId: 'someone-else' })
    expect([await exists('key-3'), await exists('key-4')]).toEqual([true, true])
  })

  test('answers are kept for seven days', async () => {
    const request = { route: 'POST /old', key: randomUUID(), hash: 'h' }
    await add('old', { request })
    const daysLater = (days: number) => new Date(Date.parse(at) + days * 86_400_000)
    expect(await deleteOldAnswers(store.db, daysLater(7))).toBe(0)
    expect(await deleteOldAnswers(store.db, daysLater(7.01))).toBeGreaterThan(0)
  })
})
