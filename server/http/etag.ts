import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Env } from '../env.ts'

/** The tag of an answer: another one wherever a byte of it is another. */
export function etagOf(bytes: string | Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
}

/** Tags the answer, and says whether the reader has this very one already: then 304 is enough. */
export function isKept(c: Context<Env>, tag: string): boolean {
  c.header('ETag', tag)
  return c.req.header('if-none-match') === tag
}
