import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { pino } from 'pino'
import type { Engine, Store } from '../../db/store.ts'
import { createApp } from '../../server/app.ts'
import { type Config, configOf, readSettings } from '../../server/config.ts'
import type { Env } from '../../server/env.ts'
import type { SheetState } from '../../server/members/schema.ts'
import type { Phase } from '../../server/seasons/schema.ts'
import { startSession } from '../../server/session/sessions.ts'
import { type Caller, createCaller } from './caller.ts'
import { freshStore } from './databases.ts'
import { idOf, seasonId, seedSmallSeason } from './small-season.ts'

/** The real app on a database of its own, with the small season and everybody of its cast. */
export interface TestApp {
  app: Hono<Env>
  store: Store
  config: Config
  /** Aborted, the server closes down. */
  closing: AbortController
  /** Without a session. */
  anonymous: Caller
  /** Signed in as a login of the cast. */
  as(login: string): Promise<Caller>
  /** The app's time; it moves only by `pass`. */
  now(): Date
  pass(minutes: number): void
  /** Puts the small season into a phase, whatever the way there. */
  enter(phase: Phase): Promise<void>
  setSheet(memberId: string, state: SheetState): Promise<void>
  close(): Promise<void>
}

const plenty = { burst: 1e9, perSecond: 1e9 }

/** @param changes Of the configuration. @param empty Nobody is there yet, and no season. */
export async function createTestApp(
  engine: Engine,
  changes: Partial<Config> = {},
  { empty = false }: { empty?: boolean } = {},
): Promise<TestApp> {
  const store = await freshStore(engine)
  if (!empty) await seedSmallSeason(store)
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-dua-'))
  const settings = readSettings({ DATA_DIR: dataDir }, [])
  const config: Config = {
    ...configOf(settings, { port: 4100 }),
    distDir: null,
    limits: { session: plenty, anonymous: plenty, exports: plenty, drawn: plenty },
    ...changes,
  }
  let now = new Date('2026-06-15T02:00:00.000Z')
  const clock = () => now
  const closing = new AbortController()
  const log = pino({ level: 'silent' })
  const app = createApp({ store, clock, config, log, closing: closing.signal })
  return {
    app,
    store,
    config,
    closing,
    anonymous: createCaller(app, undefined),
    as: async (login) => createCaller(app, await cookieOf(store, login, now)),
    now: clock,
    pass: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    ...setters(store),
    close: async () => {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
      await rm(config.keyDir, { recursive: true, force: true })
    },
  }
}

async function cookieOf(store: Store, login: string, now: Date): Promise<string> {
  const { token } = await startSession(store, { personId: idOf(login), agent: 'test', now })
  return `sid=${token}`
}

function setters({ db }: Store): Pick<TestApp, 'enter' | 'setSheet'> {
  return {
    enter: async (phase) => {
      await db.updateTable('season').set({ phase }).where('id', '=', seasonId).execute()
    },
    setSheet: async (memberId, sheetState) => {
      await db
        .updateTable('member')
        .set({ sheetState })
        .where('seasonId', '=', seasonId)
        .where('id', '=', memberId)
        .execute()
    },
  }
}
