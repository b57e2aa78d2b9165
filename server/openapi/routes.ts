import { Hono } from 'hono'
import type { RouterRoute } from 'hono/types'
import * as v from 'valibot'
import type { Env } from '../env.ts'
import { answers } from './answers.ts'
import { describeApi } from './document.ts'

const Description = v.looseObject({ openapi: v.string() })

/** The description of `described`, made at its first reading: by then every route is there. */
export function openapi(described: { routes: RouterRoute[] }) {
  let document: object | undefined
  return new Hono<Env>().get('/api/openapi.json', answers(200, Description), (c) => {
    document ??= describeApi(described.routes)
    return c.json(document, 200)
  })
}
