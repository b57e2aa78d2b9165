import { statfsSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { StoreError } from '../failure.ts'

/**
 * Makes this the only process that uses the folder. The lock is the operating system's, on a file
 * of its own, so that it ends with the process however that ends, and backups may still read the data.
 *
 * @returns A function that gives the folder free.
 * @throws StoreError `store.in_use` at once when another process has it, `store.not_local` on a network drive.
 */
export function lockFolder(folder: string): () => void {
  requireLocal(folder)
  const lock = new SQLite(join(folder, 'thi-dua.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (isBusy(error)) throw new StoreError('store.in_use', folder)
    throw error
  }
  return () => lock.close()
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** statfs types of NFS, SMB and CIFS, whose locks SQLite cannot rely on. */
const networkDrives = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42])

function requireLocal(folder: string): void {
  if (networkDrives.has(statfsSync(folder).type)) throw new StoreError('store.not_local', folder)
}
