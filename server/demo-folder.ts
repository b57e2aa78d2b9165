import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFolder } from '../db/sqlite/lock.ts'
import type { Settings } from './config.ts'

/** Stands in the folder while the demonstration is being written, and only then. */
function markOf({ dataDir }: Pick<Settings, 'dataDir'>): string {
  return join(dataDir, 'demo-unfinished')
}

const parts = ['thi-dua.sqlite', 'thi-dua.sqlite-wal', 'thi-dua.sqlite-shm', 'evidence']

/**
 * Removes a demonstration whose writing was cut off, so that it is written anew. Only a folder that says so
 * itself is touched.
 *
 * @throws StoreError `store.in_use` while another server has the folder.
 * @throws RangeError On PostgreSQL, where emptying the database is left to whoever made it.
 */
export async function clearUnfinished(settings: Settings): Promise<void> {
  if (!settings.demo || !existsSync(markOf(settings))) return
  if (settings.database !== settings.dataDir)
    throw new RangeError(
      'Dữ liệu dùng thử ghi dở dang. Tạo lại cơ sở dữ liệu PostgreSQL trống rồi chạy lại.',
    )
  const unlock = lockFolder(settings.dataDir) // not while another server is still writing it
  try {
    for (const part of parts)
      await rm(join(settings.dataDir, part), { recursive: true, force: true })
  } finally {
    unlock()
  }
}

/** Writes the demonstration, marked as unfinished until it is whole. */
export async function writeDemo(
  settings: Pick<Settings, 'dataDir'>,
  write: () => Promise<void>,
): Promise<void> {
  await writeFile(markOf(settings), '')
  await write()
  await rm(markOf(settings))
}
