import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { listen, stopListening } from '../../server/listen.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let it: TestApp
let server: Server
let host: string
beforeAll(async () => {
  it = await createTestApp('sqlite')
  const log = pino({ level: 'silent' })
  server = await listen({ port: 0, host: '127.0.0.1' }, (port) => {
    host = `localhost:${port}`
    const config = { ...it.config, hosts: new Set([host]), origins: new Set([`http://${host}`]) }
    return createApp({ ...it, clock: () => it.now(), config, log, closing: it.closing.signal })
  })
})
afterAll(async () => {
  await stopListening(server)
  await it.close()
})

/** Sends bytes as they are; everything that comes back until the other side ends, or half a minute passed. */
function talk(lines: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let heard = ''
    const done = () => {
      socket.destroy()
      resolve(heard)
    }
    const late = setTimeout(done, 30_000)
    socket.on('data', (part) => {
      heard += part.toString('latin1')
    })
    socket.on('close', () => {
      clearTimeout(late)
      done()
    })
    socket.on('error', () => {})
    socket.end(lines)
  })
}

const statusesOf = (heard: string) =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => code)
const smuggled = () => `GET /livez HTTP/1.1\r\nHost: ${host}\r\nX-Smuggled: 1\r\n\r\n`

test('a plain request is answered', async () => {
  const heard = await talk(`GET /livez HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  expect(statusesOf(heard)).toEqual(['200'])
})

test.each<[string, () => string]>([
  [
    'two ways to say the length',
    () =>
      `POST /api/v1/session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled()}`,
  ],
  [
    'two lengths',
    () =>
      `POST /api/v1/session HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde${smuggled()}`,
  ],
  [
    'an unknown transfer encoding',
    () =>
      `POST /api/v1/session HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled()}`,
  ],
  [
    'a folded header',
    () =>
      `GET /livez HTTP/1.1\r\nHost: ${host}\r\nX-A: b\r\n c\r\nTransfer-Encoding : chunked\r\n\r\n${smuggled()}`,
  ],
  ['bare line feeds', () => `GET /livez HTTP/1.1\nHost: ${host}\n\n${smuggled()}`],
  [
    'a blank in a header name',
    () => `GET /livez HTTP/1.1\r\nHost: ${host}\r\nX A: b\r\n\r\n${smuggled()}`,
  ],
  [
    'junk in a chunk size',
    () =>
      `POST /api/v1/session HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n${smuggled()}`,
  ],
])('HT01: %s is refused, and what follows it never answered', async (_, request) => {
  const statuses = statusesOf(await talk(request()))
  expect(statuses).not.toContain('200')
  expect(statuses.length).toBeLessThanOrEqual(1)
})

test('HT01: a request line with another address, or no host, is not answered as ours', async () => {
  const absolute = await talk(
    `GET http://evil.example/livez HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
  )
  expect(statusesOf(absolute)).not.toContain('200')
  const foreign = await talk(
    'GET /livez HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  )
  expect(statusesOf(foreign)).toEqual(['421'])
  const nameless = await talk('GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n')
  expect(statusesOf(nameless)).toEqual(['400'])
})

test.each(['TRACE', 'CONNECT', 'TRACK', 'get', 'X'.repeat(200)])(
  'HT03: %s echoes nothing',
  async (method) => {
    const heard = await talk(
      `${method} / HTTP/1.1\r\nHost: ${host}\r\nX-Canary: echo\r\nConnection: close\r\n\r\n`,
    )
    expect(statusesOf(heard)).not.toContain('200')
    expect(heard).not.toContain('echo')
  },
)

test('HT07: an address longer than all headers may be', async () => {
  const heard = await talk(`GET /${'x'.repeat(17_000)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
  expect(statusesOf(heard)).toEqual(['431'])
})

test('a body longer than allowed is cut off, chunked too', async () => {
  const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`
  const head = `POST /api/v1/session HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\n`
  const chunked = await talk(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(6)}0\r\n\r\n`)
  expect(statusesOf(chunked)).toEqual(['413'])
})
