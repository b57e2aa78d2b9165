import type { Server } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './env.ts'

/** How long the requests under way may still take when the server stops, in milliseconds. */
const patience = 10_000
/** How long a connection without a request is still listened to then. */
const hearing = 500

const limits = {
  maxHeaderSize: 16 * 1024,
  /** The time for a whole request; JSON bodies have less (`readJson`), only files need it. */
  requestTimeout: 120_000,
  headersTimeout: 8_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

/**
 * Listens, and only then makes the app: its allowed hosts name the port, which may be any free one.
 *
 * @returns The server and its port.
 * @throws Error With `code` EADDRINUSE when the port is taken.
 */
export async function listen(
  { port, host }: { port: number; host: string },
  createApp: (port: number) => Hono<Env>,
): Promise<Server> {
  let app: Hono<Env> | undefined
  const fetch = (request: Request, env: object) =>
    app?.fetch(request, env) ?? new Response(null, { status: 503 })
  const server = createAdaptorServer({ fetch, serverOptions: limits }) as Server
  server.maxConnections = 2_000
  server.maxRequestsPerSocket = 1_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  app = createApp((server.address() as AddressInfo).port)
  return server
}

/**
 * Takes no more connections, lets running requests end, and cuts off what has not ended after ten seconds.
 * Node counts a connection as idle until it has read a request from it; one that was just made gets half
 * a second to be heard, which `Server.close` of http would not give it.
 */
export async function stopListening(server: Server): Promise<void> {
  let closed = false
  const end = new Promise<void>((resolve) =>
    NetServer.prototype.close.call(server, () => {
      closed = true
      resolve()
    }),
  )
  await Promise.race([end, sleep(hearing)])
  for (const deadline = performance.now() + patience; !closed && performance.now() < deadline; ) {
    server.closeIdleConnections()
    await Promise.race([end, sleep(200)])
  }
  server.closeAllConnections()
  await end
}
