import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  endGrant,
  findOfficers,
  type GrantRow,
  insertGrants,
  listGrantsOn,
  listSeasonGrants,
  listSeasonGrantsOn,
} from '../../../db/queries/grants.ts'
import {
  deleteOpenInvites,
  findOpenInvite,
  insertInvite,
  useInvite,
} from '../../../db/queries/invites.ts'
import {
  countLoginAttempts,
  deleteLoginAttempts,
  deleteOldLoginAttempts,
  insertLoginAttempt,
} from '../../../db/queries/login-attempts.ts'
import {
  findPersonByLogin,
  hasPeople,
  insertPeople,
  listPeople,
  movePerson,
  rehashPassword,
  setPassword,
} from '../../../db/queries/people.ts'
import {
  deleteSessionById,
  deleteStaleSessions,
  findSession,
  insertSession,
  listSessions,
  touchSession,
} from '../../../db/queries/sessions.ts'
import type { Store } from '../../../db/store.ts'
import { engines, freshStore } from '../../support/databases.ts'
import { at, makeSeason } from '../make.ts'

const hash = (seed: string) => seed.padEnd(64, '0')

describe.each(engines)('people on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  const addPerson = async (login: string, fields: object = {}) => {
    const id = randomUUID()
    const person = { id, login, name: login, passwordHash: null, status: 'invited' as const }
    await insertPeople(store.db, [{ ...person, admin: 0, createdAt: at, ...fields }])
    return id
  }

  test('an invited person becomes active by a password, a disabled one does not', async () => {
    expect(await hasPeople(store.db)).toBe(false)
    const id = await addPerson('quang-binh')
    expect(await hasPeople(store.db)).toBe(true)
    expect(await setPassword(store.db, id, 'h1')).toBe(true)
    expect(await findPersonByLogin(store.db, 'quang-binh')).toMatchObject({ status: 'active' })
    expect(await rehashPassword(store.db, id, { from: 'other', to: 'h2' })).toBe(false)
    expect(await rehashPassword(store.db, id, { from: 'h1', to: 'h2' })).toBe(true)
    const disable = () => movePerson(store.db, id, { from: 'active', to: 'disabled' })
    expect([await disable(), await disable()]).toEqual([true, false])
    expect(await setPassword(store.db, id, 'h3')).toBe(false)
    await addPerson('an-giang')
    expect((await listPeople(store.db)).map(({ login }) => login)).toEqual([
      'an-giang',
      'quang-binh',
    ])
    await expect(addPerson('an-giang')).rejects.toThrow()
    await expect(addPerson('An-Giang')).rejects.toThrow()
  })

  test('a session belongs to an active person, the longest unused comes first', async () => {
    const personId = await addPerson('phien', { status: 'active' })
    const add = (seed: string, seenAt: string) =>
      insertSession(store.db, {
        tokenHash: hash(seed),
        id: seed,
        personId,
        createdAt: at,
        seenAt,
        expiresAt: '2023-06-01T20:00:00.000Z',
        agent: '',
        confirmedAt: at,
      })
    await add('aa', '2023-06-01T09:00:00.000Z')
    await add('bb', '2023-06-01T08:00:00.000Z')
    expect((await listSessions(store.db, personId)).map(({ id }) => id)).toEqual(['bb', 'aa'])
    await touchSession(store.db, hash('bb'), '2023-06-01T10:00:00.000Z')
    await touchSession(store.db, hash('bb'), '2023-06-01T07:00:00.000Z')
    const found = await findSession(store.db, hash('bb'))
    expect(found).toMatchObject({ login: 'phien', admin: 0, seenAt: '2023-06-01T10:00:00.000Z' })
    expect(await deleteSessionById(store.db, 'another', 'aa')).toBe(false)
    const unusedSince = '2023-06-01T09:30:00.000Z'
    await deleteStaleSessions(store.db, { now: '2023-06-01T10:10:00.000Z', unusedSince })
    expect(await findSession(store.db, hash('aa'))).toBeUndefined()
    await movePerson(store.db, personId, { from: 'active', to: 'disabled' })
    expect(await findSession(store.db, hash('bb'))).toBeUndefined()
  })

  test('an invite is used once, before its end, and replaced by a newer one', async () => {
    const personId = await addPerson('moi')
    const expiresAt = '2023-06-02T08:00:00.000Z'
    const add = (seed: string) =>
      insertInvite(store.db, {
        tokenHash: hash(seed),
        kind: 'invite',
        personId,
        expiresAt,
        usedAt: null,
        createdAt: at,
      })
    await add('1')
    expect(await findOpenInvite(store.db, hash('1'), at)).toMatchObject({ login: 'moi' })
    expect(await findOpenInvite(store.db, hash('1'), expiresAt)).toBeUndefined()
    expect(await useInvite(store.db, hash('1'), expiresAt)).toBe(false)
    const uses = await Promise.all(
      Array.from({ length: 20 }, () => useInvite(store.db, hash('1'), at)),
    )
    expect(uses.filter(Boolean)).toHaveLength(1)
    await add('2')
    await deleteOpenInvites(store.db, personId)
    expect(await findOpenInvite(store.db, hash('2'), at)).toBeUndefined()
  })

  test('failed sign-ins are counted by account, source and time', async () => {
    const fail = (account: string, source: string, time: string) =>
      insertLoginAttempt(store.db, { account, source, at: `2023-06-01T${time}:00.000Z` })
    await fail('a', 's', '08:00')
    await fail('a', 's', '08:10')
    await fail('a', 't', '08:10')
    await fail('b', 's', '08:10')
    const count = (filter: object) =>
      countLoginAttempts(store.db, { since: '2023-06-01T08:05:00.000Z', ...filter })
    expect(await count({ account: 'a', source: 's' })).toBe(1)
    expect(await count({ account: 'a' })).toBe(2)
    expect(await count({ source: 's' })).toBe(2)
    await deleteLoginAttempts(store.db, { account: 'a', source: 's' })
    expect(await count({ account: 'a' })).toBe(1)
    await deleteOldLoginAttempts(store.db, '2023-06-01T09:00:00.000Z')
    expect(await count({})).toBe(0)
  })

  test('a role holds on its days, while it is active', async () => {
    const seasonId = await makeSeason(store)
    const personId = await addPerson('vai-tro', { status: 'active' })
    const grant = (fields: Partial<GrantRow>): GrantRow => ({
      id: randomUUID(),
      personId,
      seasonId,
      memberId: 'ha-tinh',
      role: 'editor',
      fromOn: '2023-01-01',
      toOn: null,
      status: 'active',
      document: null,
      ...fields,
    })
    const lead = grant({ role: 'lead', fromOn: '2023-03-01', toOn: '2023-12-31' })
    await insertGrants(store.db, [
      grant({}),
      lead,
      grant({ role: 'deputy', memberId: 'quang-nam', status: 'invited' }),
    ])
    const roles = async (day: string) =>
      (await listSeasonGrantsOn(store.db, personId, seasonId, day)).map(({ role }) => role)
    expect(await roles('2022-12-31')).toEqual([])
    expect(await roles('2023-02-28')).toEqual(['editor'])
    expect(await roles('2023-12-31')).toEqual(['editor', 'lead'])
    expect(await roles('2024-01-01')).toEqual(['editor'])
    expect(await listGrantsOn(store.db, personId, '2023-03-01')).toHaveLength(2)
    expect(await findOfficers(store.db, seasonId, '2023-03-01')).toEqual({
      leadId: 'ha-tinh',
      deputyId: null,
    })
    const end = () => endGrant(store.db, { seasonId, id: lead.id }, '2023-06-30')
    expect([await end(), await end()]).toEqual([true, false])
    expect(await roles('2023-06-01')).toEqual(['editor'])
    expect(await listSeasonGrants(store.db, seasonId)).toHaveLength(3)
  })
})
