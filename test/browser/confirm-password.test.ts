import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import { readSettings } from '../../server/config.ts'
import { type Running, start } from '../../server/start.ts'
import {
  connect,
  eventually,
  expectFit,
  phone,
  settled,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { expectFocused } from '../support/browser-steps.ts'
import { password, seedSmallSeason } from '../support/small-season.ts'

/** A server of its own, whose clock the test moves: nobody waits five minutes for a password to grow old. */
let server: Running
let folder: string
let browser: Browser
let reader: Visit
let late = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-confirm-'))
  const store = await openStore(folder)
  await migrate(store)
  await seedSmallSeason(store)
  await store.close()
  const settings = readSettings({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' }, [])
  server = await start(settings, () => new Date(Date.now() + late))
  browser = await connect()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

const minutes = (count: number) => {
  late += count * 60_000
}
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Nhập lại mật khẩu' })
const fieldOf = (page: Page) =>
  dialogOf(page).getByRole('textbox', { name: 'Mật khẩu của admin', exact: true })
const goOn = (page: Page) => dialogOf(page).getByRole('button', { name: 'Làm tiếp' }).click()

beforeEach(async () => {
  reader = await visit(browser, { size: phone })
  const { page } = reader
  await page.goto(`${server.config.publicOrigin}/login?next=/admin`)
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('admin')
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Quản trị' }).waitFor()
  await settled(page)
})

test('right after signing in nothing is asked', async () => {
  const { page } = reader
  await invite(page)
  await linkOf(page).waitFor()
  expect(await dialogOf(page).isVisible()).toBe(false)
})

test('later the password is asked once, and what was typed goes through untouched', async () => {
  const { page, errors } = reader
  await page.getByRole('button', { name: 'Vai trò, sáp nhập' }).first().click()
  const form = page.locator('form').filter({ has: page.getByLabel('Người dùng') })
  await form.getByLabel('Người dùng').selectOption({ label: 'Tài khoản admin (admin)' })
  await form.getByLabel('Vai trò').selectOption({ label: 'Quan sát' })
  minutes(6)
  await form.getByRole('button', { name: 'Giao vai trò' }).click()
  await dialogOf(page).waitFor()
  await expectFocused(fieldOf(page))
  await expectFit(page)
  await shot(page, 'confirm-password')
  await fieldOf(page).fill('không phải mật khẩu ấy')
  await goOn(page)
  await dialogOf(page).getByText('Mật khẩu không đúng').waitFor()
  await fieldOf(page).fill(password)
  await goOn(page)
  await dialogOf(page).waitFor({ state: 'hidden' })
  await page.getByRole('row', { name: /Tài khoản admin.*Quan sát/s }).waitFor()
  await eventually(() => form.getByLabel('Người dùng').inputValue()).toBe('') // sent, so empty again
  // Four minutes on it still holds.
  minutes(4)
  await invite(page)
  await linkOf(page).waitFor()
  // What the browser says of each answer that is no yes: no demonstration, stale, and the wrong password.
  expect(errors).toEqual([
    expect.stringMatching(/ 404 .*demo-accounts/),
    expect.stringMatching(/ 403 .*grants/),
    expect.stringMatching(/ 401 .*confirmation/),
  ])
})

test('who gives up is told why, and nothing has happened', async () => {
  const { page } = reader
  minutes(6)
  await invite(page)
  await dialogOf(page).getByRole('button', { name: 'Thôi' }).click()
  await page.getByRole('dialog').getByText('cần nhập lại mật khẩu').waitFor()
  expect(await linkOf(page).isVisible()).toBe(false)
})

async function invite(page: Page): Promise<void> {
  await page
    .getByRole('row', { name: /quan-sat/ })
    .getByRole('button', { name: 'Đặt lại mật khẩu' })
    .click()
}

function linkOf(page: Page) {
  return page.getByRole('textbox', { name: /^Dùng được một lần/ })
}
