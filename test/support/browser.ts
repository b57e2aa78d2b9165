import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Request,
} from 'playwright-core'
import { expect, inject } from 'vitest'
import { demoPassword } from '../../server/demo/accounts.ts'
import { base } from './demo-server.ts'

export const desktop = { width: 1280, height: 900 }
export const phone = { width: 360, height: 740 }

/** How somebody comes to the site; left out: a desktop, light, in Vietnamese, not signed in. */
export interface Reader {
  size?: { width: number; height: number }
  scheme?: 'light' | 'dark'
  language?: 'vi' | 'en'
  /** Signed in already, without the form. */
  as?: string
}

export interface Visit {
  page: Page
  context: BrowserContext
  /** Everything that the console called an error. */
  errors: string[]
  /** The address of everything that was asked for. */
  requests: string[]
}

/** The Chromium of this run; closing the connection leaves it for the other files. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('ws'))
}

/** A fresh profile, as a Vietnamese reader has it. */
export async function visit(browser: Browser, reader: Reader = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: reader.size ?? desktop,
    colorScheme: reader.scheme ?? 'light',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: base(),
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(30_000)
  if (reader.as) await enter(context, reader.as)
  if (reader.language === 'en')
    await context.addInitScript(() => localStorage.setItem('thidua.language', 'en'))
  const page = await context.newPage()
  watch(page)
  return { page, context, ...listen(page) }
}

function listen(page: Page): Pick<Visit, 'errors' | 'requests'> {
  const errors: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => requests.push(request.url()))
  return { errors, requests }
}

/** What a page has asked for and not received yet, and when that last changed. */
interface Traffic {
  underWay: Set<Request>
  changed: number
}

const traffic = new WeakMap<Page, Traffic>()

function watch(page: Page): void {
  const seen: Traffic = { underWay: new Set(), changed: Date.now() }
  const ended = (request: Request) => {
    seen.underWay.delete(request)
    seen.changed = Date.now()
  }
  page.on('request', (request) => {
    seen.underWay.add(request)
    seen.changed = Date.now()
  })
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  traffic.set(page, seen)
}

/** Signs a profile in without the form, which has a journey of its own. */
async function enter(context: BrowserContext, login: string): Promise<void> {
  const answer = await context.request.post('/api/v1/session', {
    headers: { origin: base() },
    data: { login, password: demoPassword },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Opens a page of a season and waits until its content is there. */
export async function open(page: Page, path: string, seasonId: string): Promise<void> {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}season=${seasonId}`)
  await settled(page)
}

/**
 * The page has its heading, and nothing is loading any more. Playwright's own idle state is that of the
 * document: after a link inside the site it would be reached at once, before the next page has asked.
 */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const seen = traffic.get(page)!
  const isQuiet = () => seen.underWay.size === 0 && Date.now() - seen.changed >= 500
  do {
    while (!isQuiet()) await page.waitForTimeout(50)
    await workedIn(page)
  } while (!isQuiet())
}

/** What has come is on screen: on a busy machine that takes longer than the pause after the last answer. */
async function workedIn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 })),
  )
}

/**
 * What is read comes to be as expected: an act is seen on screen a moment later, and how much later is
 * the machine's affair. For what must not change there is nothing to wait for: `expect` alone.
 */
export function eventually<T>(read: () => Promise<T> | T) {
  return expect.poll(read, { timeout: 30_000 })
}

/** Fit to be read by anybody: accessible, and no wider than the screen. */
export async function expectFit(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

/** Accessibility of the page as it stands: every violation with its places. */
export async function expectAccessible(page: Page): Promise<void> {
  // There are no frames: one run inside the page, which sends back only what is wrong.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' · ')}`),
  ).toEqual([])
}

/** The page itself never scrolls sideways, whatever stands in it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, shown } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    shown: document.documentElement.clientWidth,
  }))
  expect(wide).toBeLessThanOrEqual(shown)
}

/** Keeps a picture of the page, whole, in the folder that SHOTS names; otherwise nothing. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
