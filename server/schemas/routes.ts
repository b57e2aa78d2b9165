import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { publishedSchema, type SchemaName } from '../../scoring/schema/published.ts'
import type { Env } from '../env.ts'
import { etagOf, isKept } from '../http/etag.ts'
import { answers } from '../openapi/answers.ts'

const Schema = v.looseObject({ $id: v.string() })

/** A new version of the app may say more of a format within a day, never something else. */
const aDay = 'public, max-age=86400'

/** The formats as JSON Schema, for anybody. */
export const schemas = new Hono<Env>()
  .get('/schemas/season.json', answers(200, Schema), serve('season'))
  .get('/schemas/result.json', answers(200, Schema), serve('result'))
  .get('/schemas/sheet.json', answers(200, Schema), serve('sheet'))

/** Each is made when it is first asked for. */
function serve(name: SchemaName): (c: Context<Env>) => Response {
  let kept: { text: string; tag: string } | undefined
  return (c) => {
    kept ??= tagged(JSON.stringify(publishedSchema(name)))
    c.header('Cache-Control', aDay)
    if (isKept(c, kept.tag)) return c.body(null, 304)
    return c.body(kept.text, 200, { 'Content-Type': 'application/schema+json' })
  }
}

function tagged(text: string) {
  return { text, tag: etagOf(text) }
}
