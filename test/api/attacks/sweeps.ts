import { expect } from 'vitest'
import type { AuditHead } from '../../../server/audit/schema.ts'
import { isSeasonRow } from '../../../server/permissions/row.ts'
import type { Phase, Role } from '../../../server/seasons/schema.ts'
import { allRoutes, isOpen, type TestRoute } from '../../support/routes.ts'
import { cast } from '../../support/small-season.ts'
import { ok, season } from '../acts.ts'
import { answerOf, type Ground } from './ground.ts'

/** Attacks on many routes at once, made from the table of routes; none of them may change anything. */
export interface Sweep {
  phase: Phase
  run(ground: Ground): Promise<void>
}

const writes = (route: TestRoute) => route.method !== 'GET'

/** Asks a route for something with a body that fits nothing: the right is looked at before it. */
async function shoot(ground: Ground, login: string | null, { method, path }: TestRoute) {
  const who = login === null ? ground.it.anonymous : await ground.as(login)
  return answerOf(
    who.raw(path, {
      method,
      headers: {
        ...{ 'sec-fetch-site': 'same-origin', 'idempotency-key': crypto.randomUUID() },
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
      },
      ...(method !== 'GET' && { body: '{"?":1}' }),
    }),
  )
}

/** Whether some role that a person has may do this in a season that is published. */
function goesOn(login: string, { row }: TestRoute): boolean {
  const roles: readonly Role[] = (cast[login] ?? []).map(([, , role]) => role)
  return (
    isSeasonRow(row) &&
    row.ways.some(
      (way) =>
        way.roles.some((role) => roles.includes(role)) &&
        (way.phases === undefined || way.phases.includes('published')),
    )
  )
}

export const sweeps: Readonly<Record<string, Sweep>> = {
  /** Nothing that hangs on a peer's draft is there, whatever the route. */
  AZ04: {
    phase: 'record',
    run: async (ground) => {
      const ids = { activityId: ground.own.id, memberId: 'quang-binh' }
      const routes = allRoutes(ids).filter(
        ({ pattern }) => pattern.includes(':activityId') || pattern.includes('/members/:memberId'),
      )
      expect(routes.length).toBeGreaterThan(10)
      for (const route of routes) {
        const { status, text } = await shoot(ground, 'ha-tinh', route)
        // The years are everybody's once they are open: before that there is none in the list.
        if (route.pattern.endsWith('/years')) expect(text).toBe('[]')
        else expect([403, 404, 409], `${route.method} ${route.pattern}`).toContain(status)
        expect(text).not.toContain(ground.own.title)
      }
    },
  },

  AZ19: {
    phase: 'verify',
    run: async (ground) => {
      const lists = allRoutes().filter(
        ({ method, path, pattern }) =>
          method === 'GET' && path.startsWith(season) && !/:(?!season)/.test(pattern),
      )
      const asked = '?fields=*,passwordHash&sort=secret&expand=ballots,user.email&where=1'
      for (const route of lists) {
        const { status, text } = await shoot(ground, 'quan-sat', {
          ...route,
          path: `${route.path}${asked}`,
        })
        expect(status, route.pattern).toBeLessThan(500)
        expect(text).not.toMatch(/argon2|passwordHash|token_?hash/i)
      }
    },
  },

  /** A browser that saw what is gone is told so. */
  OP06: {
    phase: 'record',
    run: async (ground) => {
      const who = await ground.as('quang-binh')
      const head = await ok<AuditHead>(who.get(`${season}/audit/head`))
      for (const [seen, kept] of [
        [`${head.seq}:${head.hash}`, true],
        [`${head.seq + 3}:${'a'.repeat(64)}`, false],
        [`${head.seq}:${'a'.repeat(64)}`, false],
      ] as const)
        expect(await ok(who.get(`${season}/audit/head?seen=${seen}`))).toMatchObject({ kept })
    },
  },

  OP07: {
    phase: 'conference',
    run: async (ground) => {
      const paths = allRoutes().filter(({ pattern }) => pattern.includes('/audit'))
      for (const { path } of paths)
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
          for (const login of ['admin', 'khanh-hoa']) {
            const route = { method, path, pattern: path } as TestRoute
            expect([404, 405]).toContain((await shoot(ground, login, route)).status)
          }
    },
  },

  /** Whoever has no session gets nothing by ids that stand on public pages. */
  PU04: {
    phase: 'conference',
    run: async (ground) => {
      const ids = { activityId: ground.activity.id, evidenceId: ground.evidence.id }
      for (const route of allRoutes(ids).filter((each) => !isOpen(each)))
        expect((await shoot(ground, null, route)).status, route.pattern).toBe(401)
    },
  },

  /** Nobody takes a member out of a season: there is no such route. */
  GA06: {
    phase: 'conference',
    run: async (ground) => {
      const patterns = allRoutes().filter(
        ({ method, pattern }) => method === 'DELETE' && pattern.endsWith('/members/:memberId'),
      )
      expect(patterns).toEqual([])
      const answer = (await ground.as('khanh-hoa')).delete(`${season}/members/ha-tinh`)
      expect([404, 405]).toContain((await answer).status)
    },
  },

  /** Every route that writes, by everybody whose roles do not go on after publication. */
  WF01: {
    phase: 'published',
    run: async (ground) => {
      const routes = allRoutes({ memberId: 'ha-tinh', activityId: ground.activity.id }).filter(
        (route) => writes(route) && route.path.startsWith(season),
      )
      for (const login of ['ha-tinh', 'khanh-hoa']) {
        const closed = routes.filter((each) => !goesOn(login, each))
        expect(closed.length).toBeGreaterThan(40)
        const answers = await Promise.all(closed.map((route) => shoot(ground, login, route)))
        for (const [index, { method, pattern }] of closed.entries())
          expect([403, 404, 409], `${login}: ${method} ${pattern}`).toContain(
            answers[index]?.status,
          )
      }
    },
  },
}
