import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { chromeArgs, chromePath } from './chrome.ts'
import { startDemo } from './demo-process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with a data directory `data` as the demo writes it at its first start. */
    demo: string
    /** Where the one Chromium of the run listens. */
    ws: string
  }
}

/** Builds the pages, lets the demo write its seasons once and starts one Chromium for all journeys. */
export default async function setup({ provide }: TestProject) {
  await build({ configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' })
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-browser-'))
  const demo = await startDemo(join(folder, 'data'))
  await demo.stop()
  provide('demo', folder)
  const browser = await chromium.launchServer({
    executablePath: await chromePath(),
    args: chromeArgs,
    headless: true,
  })
  provide('ws', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
}
