import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type DemoProcess, startDemo } from './demo-process.ts'

/*
 * Each file of journeys has a server of its own on a copy of the demo's data: whatever one file does to
 * the seasons, the others find them as a new user does, and files run side by side.
 */

let server: DemoProcess
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-journey-'))
  await cp(inject('demo'), folder, { recursive: true })
  server = await startDemo(join(folder, 'data'))
})

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Address of this file's demo server, without a slash at its end. */
export const base = (): string => server.base
