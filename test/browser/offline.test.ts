import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Activity } from '../../server/activities/schema.ts'
import {
  connect,
  eventually,
  expectFit,
  open,
  phone,
  settled,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { current, handsOf, moveTo } from '../support/browser-api.ts'
import { criterion } from '../support/browser-steps.ts'

const memberId = 'thua-thien-hue'
const title = 'Trao học bổng cho lưu học sinh Lào tại Đại học Huế'
const visits = 'Đợt thăm, chúc mừng cơ quan đại diện nước ngoài'

let browser: Browser
let member: Visit

beforeAll(async () => {
  await moveTo('record')
  browser = await connect()
  member = await visit(browser, { as: memberId, size: phone })
  member.page.on('dialog', (dialog) => void dialog.accept())
})
afterAll(async () => {
  // The browser itself notes each request that did not get through; nothing else may stand there.
  const unexpected = member.errors.filter(
    (text) => !/ERR_(INTERNET_DISCONNECTED|FAILED)/.test(text),
  )
  await browser.close()
  expect(unexpected).toEqual([])
})

test('what is typed while the line is down is kept, shown as unsaved and sent later', async () => {
  const { page, context } = member
  await open(page, '/sheet', current)
  await criterion(page, visits).getByRole('heading').click()
  await context.setOffline(true)
  await amount(page).fill('2')
  await saveState(page, 'Chưa lưu')
  await page.getByText(/^Mất mạng từ .* thay đổi đang giữ trên máy này/).waitFor()
  await criterion(page, visits).getByText('2 / 3').waitFor()
  await expectFit(page)
  await shot(page, 'offline')
  await context.setOffline(false)
  await saveState(page, 'Đã lưu')
  await eventually(() => page.getByText(/^Mất mạng từ/).count()).toBe(0)
})

test('a reload keeps what the server does not have yet', async () => {
  const { page } = member
  await page.route('**/api/v1/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await amount(page).fill('3')
  await saveState(page, 'Chưa lưu')
  await page.reload()
  await settled(page)
  await criterion(page, visits).getByRole('heading').click()
  await eventually(() => amount(page).inputValue()).toBe('3')
  await saveState(page, 'Chưa lưu')
  await page.unroute('**/api/v1/**')
  await saveState(page, 'Đã lưu')
  await page.reload()
  await settled(page)
  await criterion(page, visits).getByText('3 / 3').waitFor()
})

test('an activity written without a line is recorded once when it is back', async () => {
  const { page, context } = member
  const before = await count()
  await open(page, '/activities/new', current)
  await context.setOffline(true)
  await page.getByRole('textbox', { name: 'Hoạt động gì?' }).fill(title)
  await page.getByRole('textbox', { name: 'Ngày', exact: true }).fill('5/2024')
  await page.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('Hữu nghị')
  await page.getByRole('combobox', { name: 'Vai trò của đơn vị' }).selectOption('Phối hợp')
  await page.getByRole('button', { name: 'Ghi hoạt động' }).click()
  await page
    .getByRole('alert')
    .getByText(/^Chưa gửi được vì mất mạng/)
    .waitFor()
  await saveState(page, 'Chưa lưu')
  await expectFit(page)
  await context.setOffline(false)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await count()).toBe(before + 1)
})

const amount = (page: Page) => criterion(page, visits).getByRole('textbox', { name: 'Số đợt' })

async function saveState(page: Page, text: string): Promise<void> {
  await page.getByRole('banner').getByRole('status').getByText(text, { exact: true }).waitFor()
}

async function count(): Promise<number> {
  const hands = await handsOf(memberId)
  return (await hands.get<Activity[]>(`/seasons/${current}/activities`)).length
}
