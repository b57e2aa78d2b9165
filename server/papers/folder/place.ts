import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of one folder on disk. A file is there whole or not at all. */
export interface Place {
  /** `undefined` where it is not there. */
  read(name: string): Promise<Uint8Array | undefined>
  write(name: string, bytes: Uint8Array | string): Promise<void>
  /** Removes all but those named. */
  keepOnly(names: readonly string[]): Promise<void>
}

const home = (dataDir: string) => join(dataDir, 'folders')

/** Where the files of a job lie, beside the evidence: every process that serves these data finds them. */
export function placeOf(dataDir: string, id: string): Place {
  const folder = join(home(dataDir), id)
  return {
    read: (name) => readFile(join(folder, name)).catch(absent),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const part = join(folder, `${randomUUID()}.part`)
      await writeFile(part, bytes, { mode: 0o600 })
      await rename(part, join(folder, name))
    },
    keepOnly: async (names) => {
      const there = (await readdir(folder).catch(absent)) ?? []
      for (const name of there.filter((each) => !names.includes(each)))
        await rm(join(folder, name), { force: true })
    },
  }
}

/**
 * Removes the files of all folders but those with these ids.
 *
 * @param ids Asked after looking at what is there: a folder that was begun meanwhile is not seen.
 */
export async function clearPlaces(dataDir: string, ids: () => Promise<string[]>): Promise<void> {
  const there = (await readdir(home(dataDir)).catch(absent)) ?? []
  const kept = await ids()
  for (const id of there.filter((each) => !kept.includes(each)))
    await rm(join(home(dataDir), id), { recursive: true, force: true })
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
