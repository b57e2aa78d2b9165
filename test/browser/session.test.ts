import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { demoPassword } from '../../server/demo/accounts.ts'
import { connect, expectFit, open, settled, shot, type Visit, visit } from '../support/browser.ts'
import { finished } from '../support/browser-api.ts'

const login = 'phu-yen'

let browser: Browser
let reader: Visit

beforeAll(async () => {
  browser = await connect()
})
beforeEach(async () => {
  reader = await visit(browser)
})
afterAll(() => browser.close())

test('a wrong password is told as such, and what was typed stays', async () => {
  const { page, errors } = reader
  await page.goto('/login')
  await signIn(page, 'không phải mật khẩu ấy')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toMatch(/mật khẩu/i)
  expect(await name(page).inputValue()).toBe(login)
  await expectFit(page)
  await shot(page, 'login-refused')
  await signIn(page, demoPassword)
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  expect(errors).toEqual([expect.stringMatching(/ 401 .*\/api\/v1\/session/)])
})

test('one press on a demo account is enough', async () => {
  const { page, errors } = reader
  await page.goto('/login')
  await page.getByRole('button', { name: /^Liên hiệp Phú Yên/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  expect(errors).toEqual([])
})

test('an address without a session leads to the sign-in page and back to it', async () => {
  const { page } = reader
  await page.goto(`/standings?season=${finished}`)
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  await signIn(page, demoPassword)
  await page.getByRole('heading', { level: 1, name: 'Xếp hạng năm 2023' }).waitFor()
})

test('when the session ends under way, the page is found again after signing in', async () => {
  const { page, context } = reader
  await page.goto('/login')
  await signIn(page, demoPassword)
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  await open(page, '/season', finished)
  await context.clearCookies()
  // The first link that asks for something, or the way back would lead wherever the answer caught up.
  await page.getByRole('link', { name: 'Nhật ký' }).click()
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  await signIn(page, demoPassword)
  await page.getByRole('heading', { level: 1, name: 'Nhật ký' }).waitFor()
  expect(new URL(page.url()).searchParams.get('season')).toBe(finished)
})

test('after signing out nothing is left open', async () => {
  const { page } = reader
  await page.goto('/login')
  await signIn(page, demoPassword)
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
  await open(page, '/season', finished)
  await page.getByRole('button', { name: 'Tài khoản: Liên hiệp Phú Yên' }).click()
  await expectFit(page)
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
  await page.goBack()
  await settled(page)
  await page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor()
})

const name = (page: Page) => page.getByRole('textbox', { name: 'Tên đăng nhập' })

async function signIn(page: Page, password: string): Promise<void> {
  await name(page).fill(login)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}
