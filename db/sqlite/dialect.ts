import type SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'

const mostStatements = 500

/** Kysely on one connection, with statements prepared once and values bound as PostgreSQL takes them. */
export function sqliteDialect(raw: SQLite.Database): Dialect {
  const database = { prepare: preparer(raw), close: () => raw.close() }
  return {
    createDriver: () => beginImmediate(new SqliteDriver({ database })),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/**
 * A transaction that reads first and writes later fails at once, whatever the timeout, when another
 * process wrote in between; so those that may write take the lock at their beginning. Those that may
 * not are held to it, as on PostgreSQL.
 */
function beginImmediate(driver: SqliteDriver): Driver {
  const run = (connection: DatabaseConnection, statement: string) =>
    connection.executeQuery(CompiledQuery.raw(statement))
  let readOnly = false
  const end = (statement: string) => async (connection: DatabaseConnection) => {
    await run(connection, statement)
    if (readOnly) await run(connection, 'pragma query_only = off')
    readOnly = false
  }
  const beginTransaction: Driver['beginTransaction'] = async (connection, { accessMode }) => {
    await run(connection, accessMode === 'read only' ? 'begin' : 'begin immediate')
    readOnly = accessMode === 'read only'
    if (readOnly) await run(connection, 'pragma query_only = on')
  }
  return Object.assign(driver, {
    beginTransaction,
    commitTransaction: end('commit'),
    rollbackTransaction: end('rollback'),
  })
}

function preparer(raw: SQLite.Database): (sql: string) => SqliteStatement {
  const known = new Map<string, SqliteStatement>()
  return (sql) => {
    const cached = known.get(sql)
    if (cached) return cached
    const statement = wrap(raw.prepare<unknown[]>(sql))
    if (/^(select|insert|update|delete|with|begin|commit)\b/i.test(sql)) {
      if (known.size >= mostStatements) known.clear()
      known.set(sql, statement)
    }
    return statement
  }
}

function wrap(statement: SQLite.Statement<unknown[]>): SqliteStatement {
  return {
    reader: statement.reader,
    all: (values) => statement.all(...values.map(bindable)),
    run: (values) => statement.run(...values.map(bindable)),
    iterate: (values) => statement.iterate(...values.map(bindable)),
  }
}

/** better-sqlite3 takes neither booleans nor dates. */
function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  return value
}
