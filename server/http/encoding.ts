import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import type { Env } from '../env.ts'

export type Encoding = 'br' | 'gzip' | 'identity'

const pack = promisify(gzip)
/** Data of our own; a refusal is short. */
const packable = /^application\/(schema\+)?json\b/
/** Below this a packed answer is hardly smaller. */
const leastBytes = 2048

/** The best encoding that the reader takes. */
export function encodingOf(accepted: string | undefined): Encoding {
  const names = (accepted ?? '').split(',').filter((name) => !/;\s*q=0(\.0*)?$/.test(name))
  const has = (wanted: string) => names.some((name) => name.split(';')[0]?.trim() === wanted)
  return has('br') ? 'br' : has('gzip') ? 'gzip' : 'identity'
}

/** Packs long JSON for slow lines; gzip, which is quick enough for each answer. */
export const packJson = createMiddleware<Env>(async (c, next) => {
  await next()
  if (!packable.test(c.res.headers.get('Content-Type') ?? '')) return
  c.res.headers.append('Vary', 'Accept-Encoding')
  if (encodingOf(c.req.header('accept-encoding')) === 'identity' || c.res.body === null) return
  const plain = Buffer.from(await c.res.arrayBuffer())
  const { status, headers } = c.res
  const body = plain.length < leastBytes ? plain : await pack(plain)
  if (body !== plain) headers.set('Content-Encoding', 'gzip')
  headers.delete('Content-Length')
  c.res = undefined
  c.res = new Response(new Uint8Array(body), { status, headers })
})
