import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendAudit, auditHash, timeOf } from '../../db/audit.ts'
import { failureOf } from '../../db/failure.ts'
import { listAudit } from '../../db/queries/audit.ts'
import type { Store } from '../../db/store.ts'
import { listChains, verifyChain } from '../../db/verify-chain.ts'
import { engines, freshStore } from '../support/databases.ts'
import { at, officer } from './make.ts'

describe.each(engines)('the audit trail on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  const append = (clusterId: string, number: number, now = at) =>
    store.tx((trx) =>
      appendAudit(
        trx,
        { clusterId, actorId: officer, now },
        {
          action: 'claim.saved',
          entity: 'claim',
          entityId: `c${number}`,
          seasonId: 's',
          memberId: number % 2 ? 'ha-tinh' : 'quang-binh',
          version: number,
          before: number > 1 ? { version: number - 1 } : null,
          after: { version: number },
          body: { b: 1, a: [number] },
        },
      ),
    )

  test('chains the events of each cluster by themselves', async () => {
    const first = await append('one', 1)
    const other = await append('two', 1)
    const second = await append('one', 2)
    expect([first.seq, other.seq, second.seq]).toEqual([1, 1, 2])
    expect([first.prev, other.prev, second.prev]).toEqual(['', '', first.hash])
    expect(first.body).toBe('{"a":[1],"b":1}')
    expect(first.beforeDigest).toBeNull()
    expect(second.beforeDigest).toBe(first.afterDigest)
    expect(await listChains(store.db)).toEqual(['one', 'two'])
    expect(await verifyChain(store.db, 'one')).toEqual({
      clusterId: 'one',
      events: 2,
      head: { seq: 2, hash: second.hash },
      broken: null,
    })
  })

  test('lists the newest first, of one member or of all', async () => {
    for (const number of [1, 2, 3]) await append('list', number)
    const all = await listAudit(store.db, 's', { limit: 2 })
    expect(all.map(({ seq }) => seq)).toEqual([3, 2])
    const own = await listAudit(store.db, 's', { memberId: 'quang-binh', limit: 9 })
    expect(own.every(({ memberId }) => memberId === 'quang-binh')).toBe(true)
    expect(own[0]?.body).toEqual({ a: [2], b: 1 })
  })

  test('an act is never earlier than the one before it', async () => {
    await append('clock', 1, '2023-06-01T08:00:00.000Z')
    const read = (time: string) => store.tx((trx) => timeOf(trx, () => new Date(time), 'clock'))
    expect(await read('2023-05-01T00:00:00.000Z')).toBe('2023-06-01T08:00:00.000Z')
    expect(await read('2023-07-01T00:00:00.000Z')).toBe('2023-07-01T00:00:00.000Z')
  })

  test('events are neither changed, removed, replaced nor put in out of turn', async () => {
    const { hash } = await append('guarded', 1)
    const refusal = async (statement: ReturnType<typeof sql>) =>
      statement.execute(store.db).then(
        () => undefined,
        (error: Error) => error,
      )
    const where = sql`where cluster_id = 'guarded'`
    expect(failureOf(await refusal(sql`update audit set body = '{}' ${where}`))).toBe('append_only')
    expect(failureOf(await refusal(sql`delete from audit ${where}`))).toBe('append_only')
    const copy = (
      seq: number,
      prev: string,
    ) => sql`insert into audit select cluster_id, ${seq}, ${prev},
      at, actor_id, season_id, member_id, action, entity, entity_id, version, before_digest, after_digest,
      body, ${'e'.repeat(64)} from audit ${where}`
    expect((await refusal(copy(3, hash)))?.message).toContain('CHAIN_GUARD')
    expect((await refusal(copy(2, '')))?.message).toContain('CHAIN_GUARD')
  })

  test.each(engine === 'sqlite' ? ['on', 'off'] : [])(
    'replacing an event is refused, recursive triggers %s',
    async (mode) => {
      const clusterId = `replaced-${mode}`
      await append(clusterId, 1)
      const { hash } = await append(clusterId, 2)
      await sql.raw(`pragma recursive_triggers = ${mode}`).execute(store.db)
      const replace = (seq: number, prev: string, own: string) =>
        sql`insert or replace into audit select cluster_id, ${seq}, ${prev}, at, actor_id, season_id,
          member_id, action, entity, entity_id, version, before_digest, after_digest, '{}', ${own}
          from audit where cluster_id = ${clusterId} and seq = 2`.execute(store.db)
      await expect(replace(2, '', 'd'.repeat(64))).rejects.toThrow()
      await expect(replace(3, hash, hash)).rejects.toThrow('CHAIN_GUARD')
      await sql.raw('pragma recursive_triggers = on').execute(store.db)
      expect((await verifyChain(store.db, clusterId)).events).toBe(2)
    },
  )

  test('fifty acts at once make one chain', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index + 1)
    await Promise.all(
      numbers.map((number) =>
        store.tx(
          (trx) =>
            appendAudit(
              trx,
              { clusterId: 'busy', actorId: officer, now: at },
              { action: 'x.y', entity: 'claim', entityId: String(number) },
            ),
          { queue: 'busy' },
        ),
      ),
    )
    expect(await verifyChain(store.db, 'busy')).toMatchObject({ events: 50, broken: null })
  })

  test('whatever is altered past the guards is found where it is', async () => {
    for (let number = 1; number <= 12; number++) await append('tampered', number)
    const triggers = engine === 'sqlite' ? ['audit_u', 'audit_d'] : ['audit_ud on audit']
    for (const trigger of triggers) await sql.raw(`drop trigger ${trigger}`).execute(store.db)
    const changes = fc.constantFrom('at', 'actor_id', 'member_id', 'action', 'entity_id', 'body')
    const alter = async (seq: number, column: string) => {
      const tampering = store.tx(async (trx) => {
        await sql`update audit set ${sql.ref(column)} = ${sql.ref(column)} || '0'
          where cluster_id = 'tampered' and seq = ${seq}`.execute(trx)
        const { broken } = await verifyChain(trx, 'tampered')
        throw Object.assign(new Error('undo'), { broken })
      })
      return tampering.catch((error) => error.broken)
    }
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), changes, async (seq, column) => {
        if (column === 'at') return // its form is checked by the table
        expect(await alter(seq, column)).toEqual({ seq, fault: 'hash' })
      }),
      { numRuns: 30 },
    )
    await sql`delete from audit where cluster_id = 'tampered' and seq = 5`.execute(store.db)
    expect((await verifyChain(store.db, 'tampered')).broken).toEqual({ seq: 6, fault: 'number' })
  })
})

test('the hash is SHA-256 over the fields with their lengths in bytes', () => {
  const row = {
    clusterId: 'cụm',
    seq: 1,
    prev: '',
    at,
    actorId: 'a',
    seasonId: null,
    memberId: null,
    action: 'x.y',
    entity: 'claim',
    entityId: 'c',
    version: 1,
    beforeDigest: null,
    afterDigest: null,
    body: '{}',
  }
  const text = `ec15:cụm1:10:24:${at}1:a-:-:3:x.y5:claim1:c1:1-:-:2:{}`
  expect(auditHash(row)).toBe(createHash('sha256').update(text).digest('hex'))
})
