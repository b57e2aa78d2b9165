import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { verifyChain } from '../../db/verify-chain.ts'
import { engines, freshPostgres } from '../support/databases.ts'

const writer = fileURLToPath(new URL('../support/writer.ts', import.meta.url))
const cycles = 4

/** Lets a process write, kills it in the middle, and tells what it had acknowledged. */
async function writeUntilKilled(place: string, run: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, place, String(run)])
  const enough = 2 + Math.floor(Math.random() * 40)
  let output = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk
      if (output.split('\n').length > enough) resolve()
    })
    child.once('close', () => reject(new Error(`The writer ended, having said:\n${output}`)))
  })
  child.kill('SIGKILL')
  await once(child, 'close')
  return output.split('\n').slice(0, -1) // a last line cut off was not told whole
}

async function withStore<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function freshPlace(engine: string) {
  if (engine === 'postgres') {
    const { url, drop } = await freshPostgres()
    return { place: url, remove: drop }
  }
  const place = mkdtempSync(join(tmpdir(), 'thi-dua-'))
  return { place, remove: async () => rmSync(place, { recursive: true, force: true }) }
}

test.each(engines)(
  'kill -9 in the middle of saving loses nothing acknowledged on %s',
  async (engine) => {
    const { place, remove } = await freshPlace(engine)
    await withStore(place, (store) => migrate(store))
    const acknowledged: string[] = []
    for (let run = 0; run < cycles; run++)
      acknowledged.push(...(await writeUntilKilled(place, run)))
    expect(acknowledged.length).toBeGreaterThan(cycles)
    await withStore(place, async (store) => {
      const rows = await store.db.selectFrom('cluster').select('id').execute()
      const stored = new Set(rows.map(({ id }) => id))
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
      // What was committed but not told is whole too: one event for every row.
      expect(await verifyChain(store.db, '')).toMatchObject({ events: stored.size, broken: null })
      if (engine === 'sqlite') {
        const { rows: verdict } = await sql`pragma integrity_check`.execute(store.db)
        expect(verdict).toEqual([{ integrityCheck: 'ok' }])
      }
    })
    await remove()
  },
)
