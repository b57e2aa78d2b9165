import type { Context } from 'hono'
import { isSecure } from '../config.ts'
import type { Env } from '../env.ts'

/** `sid`: the session. `device`: that somebody signed in here before; it opens nothing. */
type Name = 'sid' | 'device'

const yearSeconds = 365 * 86_400

/** With https the name itself makes browsers refuse a cookie that another site or plain http has set. */
function nameOf(c: Context<Env>, name: Name): string {
  return isSecure(c.var.config) ? `__Host-${name}` : name
}

/** The token of a cookie; `undefined` without one that could be ours. */
export function readToken(c: Context<Env>, wanted: Name = 'sid'): string | undefined {
  const name = nameOf(c, wanted)
  for (const pair of (c.req.header('cookie') ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value
  }
  return undefined
}

/** Ends with the browser; the server ends it sooner (idle) or at the latest after twelve hours. */
export function setToken(c: Context<Env>, token: string): void {
  set(c, `${nameOf(c, 'sid')}=${token}`)
}

export function clearToken(c: Context<Env>): void {
  set(c, `${nameOf(c, 'sid')}=; Max-Age=0`)
}

/** Stays for a year, as the server remembers it. */
export function setDevice(c: Context<Env>, token: string): void {
  set(c, `${nameOf(c, 'device')}=${token}; Max-Age=${yearSeconds}`)
}

function set(c: Context<Env>, pair: string): void {
  const secure = isSecure(c.var.config) ? '; Secure' : ''
  c.header('Set-Cookie', `${pair}; Path=/; HttpOnly; SameSite=Strict${secure}`, { append: true })
}
