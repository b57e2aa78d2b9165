import { type Dialect, PostgresDialect } from 'kysely'

const int8 = 20

/** Kysely on a pool of connections. The package is loaded only where PostgreSQL is used. */
export async function postgresDialect(url: string): Promise<Dialect> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    options: '-c synchronous_commit=on',
    types: {
      getTypeParser: (oid, format) =>
        oid === int8 ? safeInteger : pg.types.getTypeParser(oid, format),
    },
  })
  // An idle connection that the server ends is replaced; unheard, its error would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}

/** Counts and sums read as numbers, as on SQLite; beyond 2^53 it says so instead of rounding. */
function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not exact as a number: ${text}`)
  return value
}
