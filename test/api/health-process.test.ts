import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../../server/config.ts'
import { clearUnfinished, writeDemo } from '../../server/demo-folder.ts'

let folder: string
const started: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-start-'))
})
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** `npm start` without the build, on an empty folder and any free port; `said` is all that it wrote. */
function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: '', ...env },
    stdio: 'pipe',
  })
  started.push(child)
  // By then all that it wrote has been read.
  const closed = once(child, 'close')
  const output = { child, closed, said: '' }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output.said += String(part)
    })
  return output
}

async function hear(output: { child: ChildProcess; said: string }, wanted: RegExp) {
  for (;;) {
    const match = wanted.exec(output.said)
    if (match) return match
    if (output.child.exitCode !== null) throw new Error(`It ended, saying:\n${output.said}`)
    await sleep(50)
  }
}

test('an empty folder: address and set-up link; a second server keeps off; SIGTERM ends in order', async () => {
  const first = start()
  const [, address = ''] = await hear(first, /^(http:\/\/localhost:\d+)$/m)
  await hear(first, /^http:\/\/localhost:\d+\/setup\/[\w-]{43}$/m)
  for (const path of ['/livez', '/readyz'])
    expect((await fetch(`${address}${path}`)).status).toBe(200)

  const second = start()
  const third = start({ DATA_DIR: join(folder, 'other'), PORT: new URL(address).port })
  expect(await Promise.all([ended(second), ended(third)])).toEqual([1, 1])
  expect(second.said).toContain('Thư mục dữ liệu đang được một máy chủ Thi Đua khác dùng')
  expect(third.said).toContain('Cổng này đang có chương trình khác dùng')

  expect((await fetch(`${address}/livez`)).status).toBe(200)
  first.child.kill('SIGTERM')
  expect(await ended(first)).toBe(0)
})

test('requests under way when it is told to end are answered', async () => {
  const server = start()
  const [, address = ''] = await hear(server, /^(http:\/\/localhost:\d+)$/m)
  const twenty = Array.from({ length: 20 }, (_, number) => `ten-${number}`)
  // Two are hashed at a time, so most still wait when the first is answered.
  const all = (await Promise.all(twenty.map((login) => signingIn(address, login)))).map((send) =>
    send(),
  )
  await Promise.race(all)
  server.child.kill('SIGTERM')
  expect(await Promise.all(all)).toEqual(all.map(() => 401))
  expect(await ended(server)).toBe(0)
})

/**
 * A sign-in with a wrong password that the server is known to have taken: it has asked for the rest.
 * One that still waits in the system's queue when the server ends is not the server's to answer.
 *
 * @returns What sends the rest; it answers with the status.
 */
async function signingIn(address: string, login: string) {
  const sending = request(`${address}/api/v1/session`, {
    method: 'POST',
    agent: false,
    headers: { origin: address, 'content-type': 'application/json', expect: '100-continue' },
  })
  sending.flushHeaders()
  await once(sending, 'continue')
  return async () => {
    sending.end(JSON.stringify({ login, password: 'không đúng đâu' }))
    const [answer] = (await once(sending, 'response')) as [IncomingMessage]
    return answer.resume().statusCode
  }
}

test('a demonstration whose writing was cut off is written anew; other data is left alone', async () => {
  const settings = readSettings({ DATA_DIR: folder }, ['--demo'])
  await mkdir(join(folder, 'evidence'))
  await writeFile(join(folder, 'thi-dua.sqlite'), 'half')
  await clearUnfinished(settings)
  expect((await readdir(folder)).sort()).toEqual(['evidence', 'thi-dua.sqlite'])
  await expect(writeDemo(settings, () => Promise.reject(new Error('cut off')))).rejects.toThrow()
  await clearUnfinished({ ...settings, demo: false })
  expect(await readdir(folder)).toContain('thi-dua.sqlite')
  await clearUnfinished(settings)
  expect((await readdir(folder)).sort()).toEqual(['demo-unfinished', 'thi-dua.lock'])
  await writeDemo(settings, () => Promise.resolve())
  expect(await readdir(folder)).toEqual(['thi-dua.lock'])
})

test('a setting that cannot be read is named, and nothing starts', async () => {
  const output = start({ PORT: 'abc' })
  expect(await ended(output)).toBe(1)
  expect(output.said).toContain('PORT must be a whole number up to 65535: abc')
})

test.each<[string, Record<string, string>, string]>([
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://ten:mat-khau@127.0.0.1:1/thidua' },
    'Không kết nối được cơ sở dữ liệu ở DATABASE_URL',
  ],
  [
    'a database of another kind',
    { DATABASE_URL: 'mysql://ten:mat-khau@127.0.0.1/thidua' },
    'DATABASE_URL must begin with postgres://',
  ],
  ['an address of another machine', { HOST: '192.0.2.1' }, 'HOST không phải địa chỉ của máy này'],
  ['a file for a folder', { DATA_DIR: 'package.json' }, 'Không dùng được thư mục dữ liệu DATA_DIR'],
  ['an unknown level', { LOG_LEVEL: 'much' }, 'LOG_LEVEL must be one of'],
])('%s is told in a sentence, without passwords', async (_what, env, sentence) => {
  const output = start(env)
  expect(await ended(output)).toBe(1)
  expect(output.said).toContain(sentence)
  expect(output.said).not.toMatch(/mat-khau|node_modules/)
})

test('a data file that is none is told in a sentence', async () => {
  await writeFile(join(folder, 'thi-dua.sqlite'), 'x'.repeat(8192))
  const output = start()
  expect(await ended(output)).toBe(1)
  expect(output.said).toContain('Tệp dữ liệu bị hỏng')
})

async function ended({ child, closed }: ReturnType<typeof start>): Promise<number | null> {
  await closed
  return child.exitCode
}
