import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isSeasonRow } from '../../server/permissions/row.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { allRoutes, isOpen, type TestRoute } from '../support/routes.ts'
import { idOf, otherSeasonId, seasonId } from '../support/small-season.ts'
import { attach, claim, ok, record, season } from './acts.ts'
import { propose } from './conference-acts.ts'

/** Stands in everything that the one cluster writes; the other must never be sent it. */
const secret = 'Chuyện riêng của Cụm thử'
const strangers = ['cum-khac', 'da-nghi'] as const

/**
 * Several clusters in one installation: whoever is of another one is told nothing of this one, by any route
 * that there is. The routes are the app's own, so that a new one is tried as soon as it is registered.
 */
describe.each(engines)('clusters in one installation on %s', (engine) => {
  let it: TestApp
  /** Ids of the one cluster, by the name of the parameter that takes them. */
  let ids: Readonly<Record<string, string>>
  beforeAll(async () => {
    it = await createTestApp(engine)
    await letIn(it)
    ids = await fillIn(it)
  })
  afterAll(() => it.close())

  const callers = new Map<string, Caller>()
  // A person has few sessions at a time: each test has its own, kept until a route ends it.
  beforeEach(() => callers.clear())
  const callerOf = async (login: string) => (login === 'nobody' ? it.anonymous : it.as(login))
  const call = async (login: string, { method, path, pattern }: TestRoute) => {
    if (!callers.has(login)) callers.set(login, await callerOf(login))
    const who = callers.get(login)!
    if (/session/.test(pattern) && method !== 'GET') callers.delete(login)
    const response = await who.raw(path, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        'idempotency-key': crypto.randomUUID(),
        'if-match': '"1"',
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
      },
      ...(method !== 'GET' && { body: '{"?":1}' }),
    })
    return { status: response.status, body: await response.text() }
  }
  const telling = (body: string) =>
    [secret, ...Object.values(ids)].filter((word) => body.includes(word))

  test('what is kept from the others is there to be told', async () => {
    const own = await it.as('quang-binh')
    const body = await (await own.get(`${season}/activities`)).text()
    expect(body).toContain(secret)
    expect(body).toContain(ids.activityId)
  })

  test('every route has its row, and is tried', () => {
    const routes = allRoutes()
    expect(routes.filter(({ row }) => row === undefined)).toEqual([])
    expect(routes.length).toBeGreaterThan(100)
  })

  const findsNothing = async (login: string) => {
    for (const route of allRoutes({ ...ids, seasonId }).filter(({ row }) => isSeasonRow(row))) {
      const { status, body } = await call(login, route)
      expect([route.method, route.pattern, status]).toEqual([route.method, route.pattern, 404])
      expect(JSON.parse(body)).toMatchObject({ code: 'season.not_found' })
    }
  }

  test.each(strangers)('%s finds no season of another cluster, by no route', async (login) => {
    await it.enter('conference')
    await findsNothing(login)
    await it.enter('record')
  })

  test.each(strangers)('%s reaches nothing of it through its own season either', async (login) => {
    const named = new RegExp(`:(${Object.keys(ids).join('|')})\\b`)
    // What the engine works out for seconds rests on the season alone, and names nothing.
    const routes = allRoutes({ ...ids, seasonId: otherSeasonId }).filter(
      ({ method, pattern }) =>
        named.test(pattern) || (method === 'GET' && !/outlook|agenda/.test(pattern)),
    )
    for (const route of routes) {
      const { status, body } = await call(login, route)
      const place = `${login} ${route.method} ${route.pattern}`
      if (named.test(route.pattern)) expect([400, 403, 404, 409, 422], place).toContain(status)
      if (named.test(route.pattern) && route.method === 'GET')
        expect([403, 404], place).toContain(status)
      expect([place, telling(body)]).toEqual([place, []])
    }
  })

  test.each([...strangers, 'nobody'])(
    '%s is told nothing by routes without a season',
    async (login) => {
      for (const route of allRoutes({ ...ids, seasonId }).filter(({ row }) => !isSeasonRow(row))) {
        const { status, body } = await call(login, route)
        const place = `${login} ${route.method} ${route.pattern}`
        expect([place, telling(body)]).toEqual([place, []])
        if (!isOpen(route) && 'to' in route.row && route.row.to === 'admin')
          expect([place, status]).toEqual([place, login === 'nobody' ? 401 : 403])
      }
    },
  )

  test('the list of seasons holds one’s own', async () => {
    for (const login of strangers) {
      const seasons = await ok<{ id: string }[]>((await it.as(login)).get('/api/v1/seasons'))
      expect(seasons.map(({ id }) => id)).toEqual([otherSeasonId])
    }
  })

  test('nor when it is published is more open than its public page', async () => {
    await it.enter('published')
    for (const login of strangers) await findsNothing(login)
  })
})

/** A member of the other cluster beside its lead: somebody whose role in the first one ended. */
async function letIn({ store }: TestApp): Promise<void> {
  await store.db
    .insertInto('roleGrant')
    .values({
      ...{ id: crypto.randomUUID(), personId: idOf('da-nghi'), seasonId: otherSeasonId },
      ...{ memberId: 'quang-nam', role: 'editor', fromOn: '2026-01-01', toOn: null },
      ...{ status: 'active', document: null },
    })
    .execute()
}

/** Something of every kind that an address can name. */
async function fillIn(it: TestApp): Promise<Record<string, string>> {
  const [own, lead] = [await it.as('quang-binh'), await it.as('khanh-hoa')]
  const evidence = await attach(own, 'quang-binh', `${secret}.pdf`)
  const activity = await record(own, { title: secret, evidenceIds: [evidence.id] })
  await claim(own, 'quang-binh', 'I.1', { activityIds: [activity.id], note: secret })
  const { rules } = await ok<{ rules: object }>(lead.get(season))
  const content = JSON.stringify({ ...rules, title: secret })
  const draft = await ok<{ id: string }>(
    lead.post(`${season}/drafts`, { content, basedOn: 1 }),
    201,
  )
  await it.enter('conference')
  const decision = await ok<{ id: string }>(
    lead.post(`${season}/award-decisions`, {
      ...{ kind: 'denied', awardId: 'co', members: ['ha-tinh'] },
      ...{ reason: secret, reference: secret },
    }),
    201,
  )
  const other = { purpose: 'other' as const, awardId: '', members: [], title: secret }
  const motion = await propose(lead, other)
  await it.enter('record')
  return {
    ...{ activityId: activity.id, evidenceId: evidence.id, draftId: draft.id },
    ...{ decisionId: decision.id, motionId: motion.id },
  }
}
