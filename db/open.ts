import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CamelCasePlugin, type Dialect, Kysely, type KyselyPlugin } from 'kysely'
import { postgresDialect } from './postgres/dialect.ts'
import { postgresTransactions } from './postgres/transactions.ts'
import { connect, connectForReading } from './sqlite/connect.ts'
import { sqliteDialect } from './sqlite/dialect.ts'
import { lockFolder } from './sqlite/lock.ts'
import { sqliteTransactions } from './sqlite/transactions.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

const fileName = 'thi-dua.sqlite'

/**
 * Opens the data. Nothing is created but an empty database: call `migrate` next.
 *
 * @param place `postgres://…`, a folder (made when missing) that holds the SQLite file, `:memory:`, or
 *   the bytes of a snapshot, which is then opened in memory.
 *
 * @throws StoreError `store.in_use` when another process has the folder, `store.not_local` on a network drive.
 */
export async function openStore(place: string | Buffer): Promise<Store> {
  if (Buffer.isBuffer(place)) return openSqlite(place, () => {})
  if (isPostgres(place)) return openPostgres(place)
  return place === ':memory:' ? openSqlite(place, () => {}) : openFolder(resolve(place))
}

/**
 * Opens data that a server may be using, to read only: no lock is taken and nothing is written.
 *
 * @param place As for `openStore`; the folder must hold a SQLite file.
 */
export async function openForReading(
  place: string,
): Promise<Pick<Store, 'engine' | 'read' | 'close'>> {
  if (isPostgres(place)) return openPostgres(place)
  const raw = connectForReading(join(resolve(place), fileName))
  const root = createRoot(sqliteDialect(raw))
  const close = async () => {
    await root.destroy()
    raw.close()
  }
  return { engine: 'sqlite', read: sqliteTransactions(root).read, close }
}

function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

async function openPostgres(url: string): Promise<Store> {
  const root = createRoot(await postgresDialect(url))
  return guarded(root, {
    engine: 'postgres',
    file: null,
    place: url,
    ...postgresTransactions(root),
    close: () => root.destroy(),
  })
}

function openFolder(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(folder)
  try {
    return openSqlite(join(folder, fileName), unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

function openSqlite(file: string | Buffer, unlock: () => void): Store {
  const raw = connect(file)
  const inMemory = file === ':memory:' || Buffer.isBuffer(file)
  const root = createRoot(sqliteDialect(raw))
  return guarded(root, {
    engine: 'sqlite',
    file: inMemory ? null : file,
    place: inMemory ? null : dirname(file),
    ...sqliteTransactions(root),
    close: async () => {
      await root.destroy()
      raw.close() // Kysely closes only what it has used
      unlock()
    },
  })
}

function createRoot(dialect: Dialect): Kysely<Tables> {
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
}

/** Makes the use of `db`, or of a second transaction, inside a transaction an error instead of a dead lock. */
function guarded(root: Kysely<Tables>, bare: Omit<Store, 'db'>): Store {
  const inside = new AsyncLocalStorage<true>()
  const requireOutside = () => {
    if (inside.getStore())
      throw new Error('Inside a transaction only `trx` may be used, neither `db` nor a second one')
  }
  const guard: KyselyPlugin = {
    transformQuery: ({ node }) => {
      requireOutside()
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return {
    ...bare,
    db: root.withPlugin(guard),
    tx: async (work, options) => {
      requireOutside()
      return bare.tx((trx) => inside.run(true, () => work(trx)), options)
    },
    read: async (work) => {
      requireOutside()
      return bare.read((trx) => inside.run(true, () => work(trx)))
    },
  }
}
