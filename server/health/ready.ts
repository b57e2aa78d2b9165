import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { isMigrated } from '../../db/migrate.ts'
import { pragmaFaults, requiredPragmas } from '../../db/sqlite/connect.ts'
import type { Store } from '../../db/store.ts'
import type { Deps } from '../env.ts'

const leastFreeBytes = 500 * 1024 * 1024
const leastFreeShare = 0.05

/** Whether requests should be sent here: schema current, settings safe, room on the disk, not closing down. */
export async function isReady({ store, config, log, closing }: Deps): Promise<boolean> {
  try {
    const faults = [
      ...(closing.aborted ? ['closing'] : []),
      ...((await isMigrated(store.db)) ? [] : ['schema']),
      ...(await settingFaults(store)),
      ...(await diskFaults(config.dataDir)),
    ]
    if (faults.length > 0) log.warn({ faults }, 'not ready')
    return faults.length === 0
  } catch (error) {
    log.error({ err: error }, 'readiness check failed')
    return false
  }
}

/** A setting that was changed on the open connection would make commits unsafe without a word. */
async function settingFaults({ engine, file, db }: Store): Promise<string[]> {
  if (engine !== 'sqlite') return []
  const values = new Map<string, unknown>()
  for (const name of Object.keys(requiredPragmas)) {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
    values.set(name, Object.values(rows[0] ?? {})[0])
  }
  return pragmaFaults((name) => values.get(name), file === null)
}

async function diskFaults(dataDir: string): Promise<string[]> {
  const { bavail, blocks, bsize } = await statfs(dataDir)
  return bavail * bsize < leastFreeBytes || bavail < blocks * leastFreeShare ? ['disk'] : []
}
