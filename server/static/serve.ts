import type { Context, Handler } from 'hono'
import type { Env } from '../env.ts'
import { problem } from '../errors/problem.ts'
import { encodingOf } from '../http/encoding.ts'
import { loadFiles, type StaticFile } from './files.ts'

const forEver = 'public, max-age=31536000, immutable'

/**
 * Answers what no route took: a file of the build, or for the address of a page the one document that
 * shows every page. All else is not there.
 */
export function serveScreens(folder: string): Handler<Env> {
  const files = loadFiles(folder)
  return (c) => {
    const { path } = c.req
    const file = files.get(path) ?? (isPage(path) ? files.get('/index.html') : undefined)
    return file ? send(c, file) : problem(c, 'request.not_found')
  }
}

/** Pages have no dot, no escape and are not below `/api`, however that is written. */
function isPage(path: string): boolean {
  return !/[.%\\]|\/\//.test(path) && !/^\/(api|livez|readyz)(\/|$)/i.test(path)
}

async function send(c: Context<Env>, file: StaticFile): Promise<Response> {
  c.header('ETag', file.etag)
  c.header('Vary', 'Accept-Encoding')
  c.header('Cache-Control', file.isHashed ? forEver : 'no-cache')
  // Also without a body: a browser takes the policy of "not modified" over to the page that it kept.
  c.header('Content-Type', file.type)
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
  const encoding = encodingOf(c.req.header('accept-encoding'))
  const [plain, body] = [await file.body('identity'), await file.body(encoding)]
  if (body !== plain) c.header('Content-Encoding', encoding)
  return c.body(new Uint8Array(body))
}
