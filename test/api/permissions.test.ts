import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalOf } from '../../server/permissions/can.ts'
import { type SeasonAction, seasonActions } from '../../server/permissions/matrix.ts'
import type { Phase } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { allRoutes, isOpen, nowhere } from '../support/routes.ts'
import { cast, otherSeasonId, seasonId } from '../support/small-season.ts'
import { grantsOf, stateIn } from './matrix-ground.ts'

const logins = Object.keys(cast)
const seasonRoutes = allRoutes().filter(({ action }) =>
  seasonActions.includes(action as SeasonAction),
)

describe.each(engines)('routes × people on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
  })
  afterAll(() => it.close())

  const call = async (login: string, { method, path }: { method: string; path: string }) => {
    const caller = await it.as(login)
    const response = await caller.raw(path, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        'idempotency-key': crypto.randomUUID(),
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
      },
      ...(method !== 'GET' && { body: '{"?":1}' }),
    })
    return { status: response.status, code: await codeOf(response) }
  }
  const acts = async () => {
    const rows = await it.store.db.selectFrom('audit').select('seq').execute()
    return rows.length
  }

  test.each(logins)('%s meets on every route of a season what the matrix says', async (login) => {
    for (const phase of ['record', 'verify'] as const) {
      await it.enter(phase)
      for (const route of seasonRoutes) {
        const before = await acts()
        const { status, code } = await call(login, route)
        expect(status, `${login} ${route.pattern}`).toBeLessThan(500)
        expect(await acts()).toBe(before)
        const expected = expectedOf(login, route, phase)
        // An observer has no member of its own, of which lists are shown when none is named.
        if (expected === undefined && code === 'member.none_of_yours') continue
        if (expected === undefined) expect([401, 403]).not.toContain(status)
        else
          expect([route.method, route.pattern, code]).toEqual([
            route.method,
            route.pattern,
            expected,
          ])
      }
    }
  })

  test.each(logins)('AZ02: %s finds nothing of a season that is not its own', async (login) => {
    const foreign = login === 'cum-khac' ? seasonId : otherSeasonId
    for (const changes of [{ seasonId: foreign }, { seasonId: 'khong-co-2026' }])
      for (const route of allRoutes(changes).filter(({ pattern }) =>
        pattern.startsWith('/api/v1/seasons/'),
      ))
        expect(await call(login, route)).toEqual({ status: 404, code: 'season.not_found' })
  })

  test.each(logins.filter((login) => login !== 'admin'))('%s manages nothing', async (login) => {
    for (const route of allRoutes().filter(({ row }) => 'to' in row && row.to === 'admin'))
      expect(await call(login, route)).toEqual({ status: 403, code: 'right.missing' })
  })

  test('AU19: one who is named but not confirmed is told so, and may do nothing', async () => {
    for (const route of seasonRoutes)
      expect(await call('cho-moi', route)).toEqual({ status: 403, code: 'right.not_active' })
  })

  test('a role whose first day has not come is none yet', async () => {
    await it.store.db
      .updateTable('roleGrant')
      .set({ fromOn: '2026-06-16' })
      .where('role', '=', 'observer')
      .execute()
    const route = { method: 'GET', path: `/api/v1/seasons/${seasonId}` }
    expect(await call('quan-sat', route)).toEqual({ status: 404, code: 'season.not_found' })
    it.pass(24 * 60)
    expect((await call('quan-sat', route)).status).toBe(200)
  })
})

async function codeOf(response: Response): Promise<string | undefined> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  return isProblem ? ((await response.json()) as { code: string }).code : undefined
}

/** The refusal of the guard; `undefined` where it lets pass. Ids that name nothing are not found. */
function expectedOf(login: string, route: (typeof seasonRoutes)[number], phase: Phase) {
  if (login === 'cho-moi') return 'right.not_active'
  if (grantsOf(login).length === 0) return 'season.not_found'
  const item =
    /:(activity|appeal|change|check|comment|decision|document|evidence|extension|merge|motion)Id/.exec(
      route.pattern,
    )?.[1]
  if (item && route.path.includes(nowhere)) return `${item}.not_found`
  const target = { memberIds: route.pattern.includes(':memberId') ? ['quang-binh'] : [] }
  return refusalOf(grantsOf(login), route.action as SeasonAction, target, stateIn(phase, 'draft'))
}

test('only what is meant for everybody is open to anyone', () => {
  const open = allRoutes().filter(isOpen)
  expect(open.map(({ method, pattern }) => `${method} ${pattern}`).sort()).toEqual([
    'GET /api/openapi.json',
    'GET /api/v1/calendar/:token',
    'GET /api/v1/demo-accounts',
    'GET /api/v1/invites/:token',
    'GET /api/v1/public/seasons/:seasonId',
    'GET /api/v1/public/seasons/:seasonId/bundle',
    'GET /api/v1/public/seasons/:seasonId/capsule',
    'GET /livez',
    'GET /readyz',
    'GET /schemas/result.json',
    'GET /schemas/season.json',
    'GET /schemas/sheet.json',
    'GET /verifier.html',
    'POST /api/v1/invites/:token',
    'POST /api/v1/session',
  ])
})
