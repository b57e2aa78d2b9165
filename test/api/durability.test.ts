import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import { verifyChain } from '../../db/verify-chain.ts'
import type { Activity } from '../../server/activities/schema.ts'
import type { Claim } from '../../server/claims/schema.ts'
import { startSession } from '../../server/session/sessions.ts'
import { engines, freshPostgres } from '../support/databases.ts'
import { idOf, seedSmallSeason } from '../support/small-season.ts'
import { makeActivity, makeClaim, makePdf, ok, season } from './acts.ts'

interface Server {
  origin: string
  /** As a power cut does: no signal that it could answer. */
  kill(): Promise<void>
}

/** One thing that a member wrote, and what the server said of it; `null` while it has said nothing. */
interface Written {
  title: string
  key: string
  id: string | null
}

/** Resolves at the `most`th acknowledgement: others are then under way. */
function acknowledged(most: number) {
  const { promise, resolve } = Promise.withResolvers<void>()
  let count = 0
  const heard = () => {
    count++
    if (count === most) resolve()
  }
  return { reached: promise, heard }
}

const members = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']

describe.each(engines)('a server killed in the middle of saving, on %s', (engine) => {
  let dataDir: string
  let place: string
  let drop: () => Promise<unknown>
  let cookies: string[]
  let running: ChildProcess[]
  beforeEach(async () => {
    running = []
    dataDir = await mkdtemp(join(tmpdir(), 'thi-dua-'))
    const database = engine === 'postgres' ? await freshPostgres() : undefined
    place = database?.url ?? dataDir
    drop = database?.drop ?? (async () => {})
    const store = await openStore(place)
    await migrate(store)
    await seedSmallSeason(store)
    cookies = []
    for (const login of [...members, ...members]) {
      const session = { personId: idOf(login), agent: 'test', now: new Date() }
      cookies.push(`sid=${(await startSession(store, session)).token}`)
    }
    await store.close()
  })
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL')
    await drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const start = async (): Promise<Server> => {
    const env = {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      LOG_LEVEL: 'silent',
    }
    const child = spawn(process.execPath, ['server/main.ts'], {
      env: engine === 'postgres' ? { ...env, DATABASE_URL: place } : env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.push(child)
    const kill = async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
    for await (const line of createInterface({ input: child.stdout }))
      if (/^http:\/\/localhost:\d+$/.test(line)) return { origin: line, kill }
    throw new Error('The server ended before it listened')
  }

  /** Waits where the server asks a fast writer to, or says that it was too busy to write anything. */
  const send = async (
    server: Server,
    writer: number,
    path: string,
    init: RequestInit = {},
  ): Promise<Response> => {
    const response = await fetch(`${server.origin}${path}`, {
      ...init,
      headers: {
        cookie: cookies[writer] ?? '',
        'sec-fetch-site': 'same-origin',
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
        ...(init.headers as Record<string, string>),
      },
    })
    if (response.status !== 429 && response.status !== 503) return response
    await sleep(50)
    return send(server, writer, path, init)
  }
  const post = (server: Server, writer: number, { title, key }: Written) =>
    send(server, writer, `${season}/activities`, {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: JSON.stringify(makeActivity({ title })),
    })

  /** Records one activity after another until the server is gone, and tells of each that is acknowledged. */
  const writeUntilGone = async (
    server: Server,
    writer: number,
    { round, heard }: { round: number; heard: () => void },
  ) => {
    const written: Written[] = []
    for (let number = 0; ; number++) {
      const one: Written = {
        title: `${round}/${writer}/${number}`,
        key: crypto.randomUUID(),
        id: null,
      }
      written.push(one)
      try {
        const response = await post(server, writer, one)
        one.id = (await ok<Activity>(response, 201)).id
        heard()
      } catch (error) {
        if (error instanceof TypeError) return written // the connection broke
        throw error
      }
    }
  }

  test('keeps every write that it acknowledged, and a repeated one makes no second', async () => {
    const all: Written[][] = members.map(() => [])
    for (const round of [1, 2]) {
      const server = await start()
      const enough = acknowledged(20 + Math.floor(Math.random() * 20))
      const writers = members.map((_, writer) =>
        writeUntilGone(server, writer, { round, heard: enough.heard }),
      )
      await enough.reached
      await server.kill()
      for (const [writer, written] of (await Promise.all(writers)).entries())
        all[writer]?.push(...written)
    }
    expect(all.flat().filter(({ id }) => id !== null).length).toBeGreaterThanOrEqual(40)

    const server = await start()
    for (const [writer, written] of all.entries()) {
      const stored = await listed(server, writer)
      for (const { id, title } of written) if (id !== null) expect(stored.get(title)).toBe(id)
      // Those that nobody heard of again, and some that were answered: sent again as they were.
      for (const one of [...written.filter(({ id }) => id === null), ...written.slice(0, 3)]) {
        const { id } = await ok<Activity>(await post(server, writer + members.length, one), 201)
        expect(id).toBe(one.id ?? stored.get(one.title) ?? id)
      }
      expect((await listed(server, writer)).size).toBe(written.length)
    }
    await server.kill()

    const store = await openStore(place)
    const rows = await store.db.selectFrom('activity').select('id').execute()
    expect(rows).toHaveLength(all.flat().length)
    const chain = await verifyChain(store.db, 'cum-thu')
    expect(chain).toMatchObject({ events: rows.length, broken: null })
    await store.close()
  })

  /** By title; one that stands twice fails. */
  const listed = async (server: Server, writer: number) => {
    const list = await ok<Activity[]>(
      await send(server, writer + members.length, `${season}/activities`),
    )
    const byTitle = new Map(list.map(({ title, id }) => [title, id]))
    expect(byTitle.size).toBe(list.length)
    return byTitle
  }

  test('keeps the version of a claim and the bytes of a file that it acknowledged', async () => {
    const first = await start()
    const claims = `${season}/members/ha-tinh/claims/I.1`
    let saved: Claim | undefined
    const save = async (heard: () => void) => {
      for (let version = 0; ; version++) {
        const body = JSON.stringify(makeClaim({ figures: { quantity: String(version) } }))
        const headers = { 'if-match': `"${version}"` }
        saved = await ok<Claim>(await send(first, 0, claims, { method: 'PUT', headers, body }))
        heard()
      }
    }
    const files: string[] = []
    const upload = async (heard: () => void) => {
      for (let number = 0; ; number++) {
        const path = `${season}/members/quang-binh/evidence?name=tep-${number}.pdf`
        const headers = { 'content-type': 'application/octet-stream' }
        const body = makePdf(`tệp ${number}`)
        const response = await send(first, 1, path, { method: 'PUT', headers, body })
        files.push((await ok<{ id: string }>(response, 201)).id)
        heard()
      }
    }
    const [someSaved, someSent] = [acknowledged(10), acknowledged(10)]
    const writers = Promise.allSettled([save(someSaved.heard), upload(someSent.heard)])
    await Promise.all([someSaved.reached, someSent.reached])
    await first.kill()
    await writers

    const second = await start()
    const now = await ok<Claim>(await send(second, 4, claims))
    expect(now.version).toBeGreaterThanOrEqual(saved?.version ?? Number.NaN)
    expect(now.fact).toEqual({ quantity: String(now.version - 1) })
    expect(files.length).toBeGreaterThan(0)
    for (const [number, id] of files.entries()) {
      const response = await send(second, 5, `${season}/evidence/${id}`)
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(bytes.equals(makePdf(`tệp ${number}`))).toBe(true)
    }
    await second.kill()
  })
})
