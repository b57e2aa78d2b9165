import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { chromeArgs, chromePath } from './chrome.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the demo server, without a slash at its end. */
    base: string
    /** Where the one Chromium of the run listens. */
    ws: string
  }
}

/** Builds the pages, starts the demo on an empty folder and one Chromium for all journeys. */
export default async function setup({ provide }: TestProject) {
  await build({ configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' })
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-browser-'))
  const server = spawn(process.execPath, ['server/main.ts', '--demo'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  provide('base', await addressOf(server))
  const browser = await chromium.launchServer({
    executablePath: await chromePath(),
    args: chromeArgs,
    headless: true,
  })
  provide('ws', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.kill('SIGTERM')
    await new Promise((done) => server.once('exit', done))
    await rm(folder, { recursive: true, force: true })
  }
}

/** The address that the server prints on a line of its own once it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  const said: string[] = []
  for await (const line of createInterface({ input: server.stdout! })) {
    said.push(line)
    const address = /^\s*(http:\/\/localhost:\d+)\s*$/.exec(line)?.[1]
    if (address) {
      server.stdout!.resume()
      return address
    }
  }
  throw new Error(`The demo server did not start:\n${said.join('\n')}`)
}
