import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'

const page = '<!doctype html><title>Thi Đua</title>'
const script = `export const words = ${JSON.stringify('Cụm thi đua '.repeat(500))}`
const shellPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

let it: TestApp
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-dist-'))
  const distDir = join(folder, 'dist')
  await mkdir(join(distDir, 'assets'), { recursive: true })
  const files = {
    'dist/index.html': page,
    'dist/assets/index-a1b2c3.js': script,
    'dist/assets/index-a1b2c3.js.map': '{}',
    'dist/assets/noto.woff2': 'font',
    'dist/.env': 'SECRET=1',
    'secret.txt': 'outside',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  it = await createTestApp('sqlite', { distDir })
})
afterAll(async () => {
  await it.close()
  await rm(folder, { recursive: true, force: true })
})

test.each([
  '/',
  '/login',
  '/sheet/quang-binh',
  '/print/score-table',
  '/setup/Ab-_9',
  '/index.html',
])('%s is the one document, never kept and with nothing inline', async (path) => {
  const response = await it.anonymous.get(path)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(page)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy': shellPolicy,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
})

test('a file whose name changes with its content is kept for ever, and sent packed', async () => {
  const path = '/assets/index-a1b2c3.js'
  const [plain, zipped, brotli] = await Promise.all(
    ['identity', 'gzip', 'gzip, deflate, br'].map((encoding) =>
      it.anonymous.get(path, { 'accept-encoding': encoding }),
    ),
  )
  if (!plain || !zipped || !brotli) throw new Error('no answer')
  expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(plain.headers.get('vary')).toBe('Accept-Encoding')
  expect(await plain.text()).toBe(script)
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(script)
  const packed = await brotli.arrayBuffer()
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(packed.byteLength).toBeLessThan(script.length / 10)
  expect(brotliDecompressSync(packed).toString()).toBe(script)
})

test('what the browser has is not sent again', async () => {
  const { headers } = await it.anonymous.get('/')
  const response = await it.anonymous.get('/', { 'if-none-match': headers.get('etag') ?? '' })
  expect([response.status, await response.text()]).toEqual([304, ''])
  // A browser shows the page that it kept under the policy of this answer.
  const policy = 'content-security-policy'
  expect(response.headers.get(policy)).toBe(headers.get(policy))
})

test.each([
  '/.git/HEAD',
  '/.env',
  '/app.sqlite',
  '/thi-dua.sqlite',
  '/assets/index-a1b2c3.js.map',
  '/assets/nothing.js',
  '/assets/..%2f..%2fsecret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/../secret.txt',
  '/package.json',
  '/server/main.ts',
  '/api',
  '/api/nothing',
  '/API/v1/session',
  '//api/v1/session',
])('HT15: %s is not there', async (path) => {
  const response = await it.anonymous.get(path)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: 'request.not_found' })
})

test('a page is read, not written to', async () => {
  expect((await it.anonymous.post('/login', {})).status).toBe(404)
})
