import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { migrate as migrateStore } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { openStore } from '../../db/open.ts'
import { UsageError } from '../../server/cli/command.ts'
import { migrate } from '../../server/cli/migrate.ts'
import { verify } from '../../server/cli/verify.ts'
import { engines, freshPostgres } from '../support/databases.ts'

describe.each(engines)('the command migrate on %s', (engine) => {
  let place: string
  let remove: () => unknown
  beforeEach(async () => {
    vi.stubEnv('DATABASE_URL', '')
    if (engine === 'postgres') {
      const { url, drop } = await freshPostgres()
      vi.stubEnv('DATABASE_URL', url)
      place = url
      remove = drop
      return
    }
    place = mkdtempSync(join(tmpdir(), 'thi-dua-'))
    vi.stubEnv('DATA_DIR', place)
    remove = () => rmSync(place, { recursive: true, force: true })
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await remove()
  })

  const run = async (...args: string[]) => {
    let out = ''
    let err = ''
    const code = await migrate.run(args, {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
    })
    return { code, out, err }
  }

  test('says what it did, and the second time that there is nothing to do', async () => {
    const first = await run()
    expect(first).toMatchObject({ code: 0, err: '' })
    for (const { name } of migrations) expect(first.out).toContain(name)
    expect((await run()).out).toBe('Cơ sở dữ liệu đã ở phiên bản này.\n')
  })

  test('refuses data of a later version, in words', async () => {
    const later = { name: '0099-later', checksum: 'x', up: async () => {} }
    const store = await openStore(place)
    await migrateStore(store, { list: [...migrations, later] })
    await store.close()
    const { code, out, err } = await run()
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('phiên bản mới hơn')
    expect(err).toContain('0099-later')
  })

  test('data that is not brought up yet can be verified', async () => {
    const store = await openStore(place)
    await migrateStore(store, { list: migrations.slice(0, -1) })
    await store.close()
    expect(await verify.run([], { out: () => {}, err: () => {} })).toBe(0)
  })

  test('takes no other arguments', async () => {
    await expect(run('--force')).rejects.toBeInstanceOf(UsageError)
  })
})
