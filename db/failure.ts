export type StoreErrorCode = 'store.in_use' | 'store.not_local' | 'store.newer' | 'store.altered'

/** The store cannot be used; the process should say why and end. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, detail: string) {
    super(`${code}: ${detail}`)
    this.code = code
  }
}

/**
 * What an error of a database, or of the disk beside it, means to a caller, whichever engine threw it:
 * `lost_race` try the transaction again · `busy` answer 503 · `full` answer 507 · `broken` the disk
 * cannot be trusted any more, end the process · `season_locked`, `append_only` a guard refused a change
 * · `duplicate` a key is there already · `reference` a row that is pointed to is missing.
 */
export type Failure =
  | 'lost_race'
  | 'busy'
  | 'full'
  | 'broken'
  | 'season_locked'
  | 'append_only'
  | 'duplicate'
  | 'reference'

const guards: readonly (readonly [word: string, failure: Failure])[] = [
  ['SEASON_LOCKED', 'season_locked'],
  ['APPEND_ONLY', 'append_only'],
  ['KEY_EXISTS', 'duplicate'],
]

/** Longer beginnings before shorter ones: the first that fits decides. */
const codes: readonly (readonly [beginning: string, failure: Failure])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'full'],
  ['SQLITE_IOERR_FSYNC', 'broken'],
  ['SQLITE_IOERR_DIR_FSYNC', 'broken'],
  ['SQLITE_IOERR', 'full'],
  ['SQLITE_CORRUPT', 'broken'],
  ['SQLITE_NOTADB', 'broken'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'duplicate'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'duplicate'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'reference'],
  ['40001', 'lost_race'],
  ['40P01', 'lost_race'],
  ['53100', 'full'],
  ['25006', 'full'],
  ['53', 'busy'],
  ['55P03', 'busy'],
  ['57', 'busy'],
  ['08', 'busy'],
  ['ECONN', 'busy'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'full'],
  ['XX001', 'broken'],
  ['XX002', 'broken'],
  ['23505', 'duplicate'],
  ['23503', 'reference'],
]

/** What the pool of PostgreSQL's driver says without a code: no connection came free, or one was lost. */
const unconnected = /^(timeout exceeded when trying to connect|Connection terminated)/

/** @returns `undefined` for anything that is not a known error of a database. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Error && unconnected.test(error.message)) return 'busy'
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return
  const { code, message } = error
  return (
    guards.find(([word]) => message.includes(word))?.[1] ??
    codes.find(([beginning]) => code.startsWith(beginning))?.[1]
  )
}
