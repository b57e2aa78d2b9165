import { Hono } from 'hono'
import { type Logger, pino } from 'pino'
import { expect, test } from 'vitest'
import type { Env } from '../../server/env.ts'
import { requestLog } from '../../server/http/log.ts'

async function lineOf(path: string): Promise<Record<string, unknown>> {
  const lines: string[] = []
  const log: Logger = pino({ base: null }, { write: (line: string) => lines.push(line) })
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set('log', log)
      c.set('actor', { personId: 'p-1' } as Env['Variables']['actor'])
      await next()
    })
    .use(requestLog)
    .put('/motions/:id/envelope', (c) => c.body(null, 204))
    .put('/motions/:id/vote', (c) => c.body(null, 204))
  await app.request(path, { method: 'PUT' })
  return JSON.parse(lines[0]!) as Record<string, unknown>
}

test('a line says who asked, but not whose an envelope was', async () => {
  expect(await lineOf('/motions/1/vote')).toMatchObject({ actor: 'p-1', status: 204 })
  const line = await lineOf('/motions/1/envelope')
  expect(line).toMatchObject({ route: 'PUT /motions/:id/envelope', status: 204 })
  expect(line).not.toHaveProperty('actor')
})
