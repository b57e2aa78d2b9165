import { Hono } from 'hono'
import type { RouterRoute } from 'hono/types'
import type { Env } from '../env.ts'
import { describeApi } from './document.ts'

/** The description of `described`, made at its first reading: by then every route is there. */
export function openapi(described: { routes: RouterRoute[] }) {
  let document: object | undefined
  return new Hono<Env>().get('/api/openapi.json', (c) => {
    document ??= describeApi(described.routes)
    return c.json(document, 200)
  })
}
