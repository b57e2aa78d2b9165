import SQLite from 'better-sqlite3'

/** The least version whose write-ahead log is free of the reset bug (fixed in 3.51.3). */
const leastVersion = '3.51.3'

/**
 * Opens the file so that what was acknowledged survives a power cut. Order matters: this build falls
 * back to `synchronous=NORMAL` when the journal becomes a write-ahead log.
 */
export function connect(file: string | Buffer): SQLite.Database {
  const inMemory = file === ':memory:' || Buffer.isBuffer(file)
  // More than a quarter of a second would freeze every request, as the driver waits synchronously.
  const raw = new SQLite(file, { timeout: 250 })
  try {
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('foreign_keys = ON')
    raw.pragma('recursive_triggers = ON') // else INSERT OR REPLACE walks past delete triggers
    raw.pragma('trusted_schema = OFF')
    raw.pragma('cell_size_check = ON')
    raw.pragma('secure_delete = ON')
    raw.pragma('mmap_size = 0')
    raw.pragma('journal_size_limit = 67108864')
    const faults = pragmaFaults((name) => raw.pragma(name, { simple: true }), inMemory)
    if (faults.length > 0) throw new Error(`SQLite is not set up as required: ${faults.join(', ')}`)
    requireVersion(raw)
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

/** Opens a file that others may be writing, and never writes it: what is read is what they have committed. */
export function connectForReading(file: string): SQLite.Database {
  const raw = new SQLite(file, { readonly: true, fileMustExist: true, timeout: 5000 })
  raw.pragma('trusted_schema = OFF')
  raw.pragma('cell_size_check = ON')
  return raw
}

/** The settings that keep data safe, with the values they must read. */
export const requiredPragmas: Readonly<Record<string, number | string>> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  busy_timeout: 250,
  journal_size_limit: 67108864,
}

/** @returns What reads otherwise, as `name=value`; a database in memory has no write-ahead log. */
export function pragmaFaults(read: (name: string) => unknown, inMemory: boolean): string[] {
  return Object.entries(requiredPragmas).flatMap(([name, required]) => {
    const expected = inMemory && name === 'journal_mode' ? 'memory' : required
    const value = read(name)
    return value === expected ? [] : [`${name}=${value}`]
  })
}

function requireVersion(raw: SQLite.Database): void {
  const version = String(raw.prepare('select sqlite_version()').pluck().get())
  if (version.localeCompare(leastVersion, 'en', { numeric: true }) < 0)
    throw new Error(`SQLite ${version} is older than ${leastVersion}`)
}
