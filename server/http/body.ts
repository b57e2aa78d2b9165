import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { AppError } from '../errors/app-error.ts'
import { parseJson } from './json.ts'

/** The most bytes of a JSON body. */
export const mostJson = 64 * 1024
/** The most bytes of a body that carries a season file. */
export const mostSeasonFile = 5 * 1024 * 1024
/** How long a JSON body may take, in milliseconds. */
const longestMs = 30_000

/** Whether the body is JSON; an upload is left as a stream for its route. */
export function isJson(c: Context<Env>): boolean {
  return c.req.header('content-type')?.toLowerCase().startsWith('application/json') === true
}

/**
 * Reads the body whole, but never more than `most` bytes, whatever its length claims to be.
 *
 * @throws AppError `request.too_large`
 */
export async function readBytes(c: Context<Env>, most: number): Promise<Uint8Array> {
  if (Number(c.req.header('content-length') ?? 0) > most) throw new AppError('request.too_large')
  // A sender that trickles its bytes is cut off; files have longer.
  const late = setTimeout(() => c.env?.incoming?.destroy(), longestMs)
  try {
    return await collect(c.req.raw.body, most)
  } finally {
    clearTimeout(late)
  }
}

async function collect(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.byteLength
    if (length > most) throw new AppError('request.too_large')
    parts.push(part)
  }
  return Buffer.concat(parts, length)
}

/** Many clients name a type on requests that need no body: then there is none, and nothing is malformed. */
const mayBeEmpty = new Set(['GET', 'HEAD', 'DELETE'])

/** Reads and parses a JSON body into `c.var.body`. @returns The bytes, for their digest. */
export async function readJson(c: Context<Env>, most: number): Promise<Uint8Array> {
  const bytes = await readBytes(c, most)
  const isNone = bytes.byteLength === 0 && mayBeEmpty.has(c.req.method)
  c.set('body', isNone ? undefined : parseJson(bytes))
  return bytes
}
