import { resolve } from 'node:path'
import type { Allowance } from '../db/queries/limit-buckets.ts'
import type { Smtp } from './mail/send.ts'
import type { DemoAccount } from './session/schema.ts'

export interface Config {
  /** Where people reach the server: every absolute address is built from it, never from a request. */
  publicOrigin: string
  /** The `Host` headers that are answered. */
  hosts: ReadonlySet<string>
  /** The origins that may write. */
  origins: ReadonlySet<string>
  /** How many proxies stand before the server and add to `X-Forwarded-For`. */
  trustProxy: number
  demo: boolean
  /** Shown on the sign-in page of a demonstration; empty for real data. */
  demoAccounts: readonly DemoAccount[]
  /** Evidence files, and the database when it is SQLite. */
  dataDir: string
  /** Keys of secret votes: outside of `dataDir`, so that no copy of the data holds them. */
  keyDir: string
  /** Where mail is handed over; null where the server sends none. */
  smtp: Smtp | null
  /** The built screens; null in tests that need none. */
  distDir: string | null
  /** Of a session, of a network without one, of a session's exports, and of files drawn for it. */
  limits: Record<'session' | 'anonymous' | 'exports' | 'drawn', Allowance>
}

/** What the environment says, before the port is known. */
export interface Settings {
  port: number
  /** The address to listen at: this machine only, unless said otherwise. */
  host: string
  /** A `postgres://` address or a folder. */
  database: string
  dataDir: string
  keyDir: string
  publicOrigin: string | null
  trustProxy: number
  demo: boolean
  smtp: Smtp | null
  logLevel: string
}

/** @throws RangeError When a setting cannot be read; the message names it. */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[]): Settings {
  const demo = args.includes('--demo')
  const dataDir = resolve(env.DATA_DIR || (demo ? 'data/demo' : 'data'))
  return {
    port: wholeNumber('PORT', env.PORT || '3000', 65_535),
    host: env.HOST || '127.0.0.1',
    database: env.DATABASE_URL ? databaseOf(env.DATABASE_URL) : dataDir,
    dataDir,
    keyDir: resolve(env.KEY_DIR || `${dataDir}-keys`),
    publicOrigin: env.PUBLIC_ORIGIN ? originOf(env.PUBLIC_ORIGIN) : null,
    trustProxy: wholeNumber('TRUST_PROXY', env.TRUST_PROXY || '0', 10),
    demo,
    smtp: env.SMTP_URL ? smtpOf(env.SMTP_URL, env.MAIL_FROM ?? '') : null,
    logLevel: env.LOG_LEVEL ? levelOf(env.LOG_LEVEL) : demo ? 'warn' : 'info',
  }
}

/**
 * The configuration once the port is known. The machine's own names are always answered, for checks of
 * health; pages of theirs may write only where no public origin is set.
 */
export function configOf(
  settings: Settings,
  { port, demoAccounts = [] }: { port: number; demoAccounts?: readonly DemoAccount[] },
): Config {
  const { publicOrigin, trustProxy, demo, dataDir, keyDir, smtp } = settings
  const own = ['localhost', '127.0.0.1'].map((name) => `http://${name}:${port}`)
  const origins = publicOrigin ? [publicOrigin] : own
  return {
    publicOrigin: publicOrigin ?? `http://localhost:${port}`,
    hosts: new Set([...own, ...origins].map((origin) => new URL(origin).host)),
    origins: new Set(origins),
    trustProxy,
    demo,
    demoAccounts,
    dataDir,
    keyDir,
    smtp,
    distDir: resolve('dist'),
    limits: {
      session: { burst: 120, perSecond: 20 },
      anonymous: { burst: 60, perSecond: 5 },
      exports: { burst: 6, perSecond: 6 / 3600 },
      drawn: { burst: 40, perSecond: 0.5 },
    },
  }
}

/** Whether people reach the server by https: cookies and headers are then stricter. */
export function isSecure({ publicOrigin }: Pick<Config, 'publicOrigin'>): boolean {
  return publicOrigin.startsWith('https://')
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new RangeError(`PUBLIC_ORIGIN is no address such as https://thidua.example.vn: ${text}`)
  return url.origin
}

/** What is no such address would be taken for a folder. Its text is not repeated: it may hold a password. */
function databaseOf(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text) || !text.includes('://')) return text
  throw new RangeError('DATABASE_URL must begin with postgres://, or be left out for DATA_DIR')
}

/** The address is not repeated in what is said: it may hold a password. */
function smtpOf(url: string, from: string): Smtp {
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new RangeError('SMTP_URL must be an address such as smtp://user:password@mail.example.vn')
  if (!from.includes('@'))
    throw new RangeError(
      'MAIL_FROM must be an address such as thidua@example.vn when SMTP_URL is set',
    )
  return { url, from }
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

function levelOf(text: string): string {
  if (!levels.includes(text))
    throw new RangeError(`LOG_LEVEL must be one of ${levels.join(', ')}: ${text}`)
  return text
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > max)
    throw new RangeError(`${name} must be a whole number up to ${max}: ${text}`)
  return value
}
