import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'

export const desktop = { width: 1280, height: 900 }
export const phone = { width: 360, height: 740 }

/** The Chromium of this run; closing the connection leaves it for the other files. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('ws'))
}

/** A fresh profile whose pages must not log an error, as a Vietnamese reader has it. */
export async function visit(
  browser: Browser,
  viewport: { width: number; height: number } = desktop,
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: inject('base'),
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, context, errors }
}

/** Accessibility of the page as it stands: every violation with its places. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
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
