import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { migrate } from '../db/migrate.ts'
import { openStore } from '../db/open.ts'
import { hasPeople } from '../db/queries/people.ts'
import type { Clock, Store } from '../db/store.ts'
import { createApp } from './app.ts'
import { type Config, configOf, type Settings } from './config.ts'
import { clearUnfinished, writeDemo } from './demo-folder.ts'
import { keepFolders, keepHouse } from './housekeeping.ts'
import { issueSetup } from './invites/issue.ts'
import { listen, stopListening } from './listen.ts'
import type { DemoAccount } from './session/schema.ts'

/** A server that listens. */
export interface Running {
  config: Config
  port: number
  /** Where the first administrator is set up; `undefined` once somebody has an account. */
  setupUrl: string | undefined
  /** Ends requests, connections and the database, in this order. */
  stop(): Promise<void>
}

/**
 * Opens the data, brings its schema up, fills a new demonstration, and listens.
 *
 * @throws StoreError, or an error with `code` EADDRINUSE.
 */
export async function start(settings: Settings, clock: Clock = () => new Date()): Promise<Running> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 })
  await clearUnfinished(settings)
  const store = await openStore(settings.database)
  try {
    await migrate(store)
    const demoAccounts = settings.demo ? await prepareDemo(store, settings) : []
    return await serve(store, settings, { clock, demoAccounts })
  } catch (error) {
    await store.close()
    throw error
  }
}

async function prepareDemo(store: Store, settings: Settings): Promise<readonly DemoAccount[]> {
  const { demoAccounts, seedDemo } = await import('./demo/seed.ts')
  if (!(await hasPeople(store.db))) {
    console.log('Đang ghi dữ liệu mẫu của hai năm thi đua; chỉ lần đầu mới lâu.')
    await writeDemo(settings, () => seedDemo(store, settings))
  }
  return demoAccounts
}

async function serve(
  store: Store,
  settings: Settings,
  { clock, demoAccounts }: { clock: Clock; demoAccounts: readonly DemoAccount[] },
): Promise<Running> {
  const log = pino({ level: settings.logLevel, base: null })
  const closing = new AbortController()
  const abandon = (error: Error) => {
    log.fatal({ err: error }, 'the disk failed: ending, to be started again')
    // After the answer that says so has gone out.
    setTimeout(() => process.exit(1), 100)
  }
  const setup = await issueSetup(store, clock)
  let config: Config | undefined
  const server = await listen(settings, (port) => {
    config = configOf(settings, { port, demoAccounts })
    if (!existsSync(join(config.distDir ?? '', 'index.html'))) config = { ...config, distDir: null }
    return createApp({ store, clock, config, log, closing: closing.signal, abandon })
  })
  if (!config) throw new Error('The app was not made')
  const endHousekeeping = keepHouse({
    ...{ store, clock, log },
    ...{ dataDir: settings.dataDir, keyDir: config.keyDir, smtp: config.smtp },
  })
  const endFolders = keepFolders({
    ...{ store, clock, log, closing: closing.signal },
    ...{ dataDir: settings.dataDir, publicOrigin: config.publicOrigin },
  })
  return {
    config,
    port: (server.address() as AddressInfo).port,
    setupUrl: setup && `${config.publicOrigin}/setup/${setup}`,
    stop: async () => {
      closing.abort()
      endHousekeeping()
      endFolders()
      await stopListening(server)
      await store.close()
    },
  }
}
