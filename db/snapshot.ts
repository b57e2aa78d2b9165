import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { Store } from './store.ts'

/**
 * Copies a SQLite store, as it stands committed, into a file of its own that needs no journal. (Copying
 * the live file would lose or tear what its journal still holds.)
 *
 * @param path Of a file that does not exist; its folder is made.
 */
export async function snapshot(store: Pick<Store, 'db'>, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  await sql`vacuum into ${path}`.execute(store.db)
  // SQLite writes the copy but does not wait for the disk.
  for (const written of [path, dirname(path)]) flush(written)
}

function flush(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
