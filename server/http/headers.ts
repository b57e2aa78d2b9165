import { createMiddleware } from 'hono/factory'
import { isSecure } from '../config.ts'
import type { Env } from '../env.ts'

/** For the screens: everything from this server, nothing inline, no frames. */
const shellPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
/** For data and evidence: opened by itself, nothing in it runs. */
const dataPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'"

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/** Security headers on every answer, refusals and failures too. */
export const secureHeaders = createMiddleware<Env>(async (c, next) => {
  await next()
  const { headers } = c.res
  for (const [name, value] of Object.entries(always)) headers.set(name, value)
  headers.set('X-Request-Id', c.var.requestId)
  const isShell = headers.get('Content-Type')?.startsWith('text/html') === true
  headers.set('Content-Security-Policy', isShell ? shellPolicy : dataPolicy)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  if (c.var.closing.aborted) headers.set('Connection', 'close')
  if (isSecure(c.var.config))
    headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
})
