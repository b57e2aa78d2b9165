import type { Context } from 'hono'
import { isSecure } from '../config.ts'
import type { Env } from '../env.ts'

/** With https the name itself makes browsers refuse a cookie that another site or plain http has set. */
function nameOf(c: Context<Env>): string {
  return isSecure(c.var.config) ? '__Host-sid' : 'sid'
}

/** The token of the session cookie; `undefined` without one that could be ours. */
export function readToken(c: Context<Env>): string | undefined {
  const name = nameOf(c)
  for (const pair of (c.req.header('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value
  }
  return undefined
}

/** Ends with the browser; the server ends it sooner (idle) or at the latest after twelve hours. */
export function setToken(c: Context<Env>, token: string): void {
  c.header('Set-Cookie', `${nameOf(c)}=${token}; ${attributes(c)}`)
}

export function clearToken(c: Context<Env>): void {
  c.header('Set-Cookie', `${nameOf(c)}=; Max-Age=0; ${attributes(c)}`)
}

function attributes(c: Context<Env>): string {
  return `Path=/; HttpOnly; SameSite=Strict${isSecure(c.var.config) ? '; Secure' : ''}`
}
