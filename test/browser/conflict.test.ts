import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Activity } from '../../server/activities/schema.ts'
import type { Claim } from '../../server/claims/schema.ts'
import {
  connect,
  eventually,
  expectFit,
  open,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { current, handsOf, moveTo } from '../support/browser-api.ts'
import { criterion, saved } from '../support/browser-steps.ts'

const memberId = 'da-nang'
const visits = 'Đợt thăm, chúc mừng cơ quan đại diện nước ngoài'

let browser: Browser
let first: Visit
let second: Visit

beforeAll(async () => {
  await moveTo('record')
  browser = await connect()
  first = await visit(browser, { as: memberId })
  second = await visit(browser, { as: memberId })
})
afterAll(async () => {
  // The browser itself notes each refused write; nothing else may stand there.
  const unexpected = [...first.errors, ...second.errors].filter((text) => !/ 412 /.test(text))
  await browser.close()
  expect(unexpected).toEqual([])
})

test('the second to change a claim is told what changed, and may keep what was typed', async () => {
  for (const { page } of [first, second]) await openVisits(page)
  await amount(first.page).fill('2')
  await saved(first.page)
  await amount(second.page).fill('3')
  const told = criterion(second.page, visits).getByRole('alert')
  await told.getByText(/^Tiêu chí I\.5 đã đổi lúc/).waitFor()
  await eventually(() => told.innerText()).toContain('Bạn ghi 3 đợt; bản đã lưu là 2 đợt.')
  expect(await amount(second.page).inputValue()).toBe('3')
  expect(await onServer()).toBe('2')
  await expectFit(second.page)
  await shot(second.page, 'conflict')
  await told.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await told.waitFor({ state: 'hidden' })
  await saved(second.page)
  expect(await onServer()).toBe('3')
})

test('or may take what the other wrote', async () => {
  const { page } = first
  await amount(page).fill('1')
  const told = criterion(page, visits).getByRole('alert')
  await told.getByRole('button', { name: 'Lấy bản đã lưu' }).click()
  await told.waitFor({ state: 'hidden' })
  await eventually(() => amount(page).inputValue()).toBe('3')
  expect(await onServer()).toBe('3')
})

test('the same goes for an activity', async () => {
  const hands = await handsOf(memberId)
  const [activity] = await hands.get<Activity[]>(`/seasons/${current}/activities`)
  for (const { page } of [first, second]) {
    await open(page, `/activities/${activity!.id}`, current)
    await page.getByRole('button', { name: 'Sửa', exact: true }).click()
  }
  await place(first.page).fill('Thành phố Huế')
  await first.page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await first.page.getByRole('button', { name: 'Sửa', exact: true }).waitFor()
  await place(second.page).fill('Thành phố Hội An')
  await second.page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  const told = second.page.getByRole('alert')
  await told.getByText(/^Hoạt động này đã đổi lúc/).waitFor()
  await eventually(() => told.innerText()).toMatch(/Thành phố Hội An[\s\S]*Thành phố Huế/)
  expect(await place(second.page).inputValue()).toBe('Thành phố Hội An')
  await expectFit(second.page)
  await told.getByRole('button', { name: 'Giữ bản của tôi' }).click()
  await second.page.getByRole('button', { name: 'Sửa', exact: true }).waitFor()
  const after = await hands.get<Activity>(`/seasons/${current}/activities/${activity!.id}`)
  expect(after.place).toBe('Thành phố Hội An')
})

async function openVisits(page: Page): Promise<void> {
  await open(page, '/sheet', current)
  await criterion(page, visits).getByRole('heading').click()
}

const amount = (page: Page) => criterion(page, visits).getByRole('textbox', { name: 'Số đợt' })
const place = (page: Page) => page.getByRole('textbox', { name: 'Nơi tổ chức' })

async function onServer(): Promise<string | undefined> {
  const hands = await handsOf(memberId)
  const path = `/seasons/${current}/members/${memberId}/claims/I.5`
  return (await hands.get<Claim>(path)).figures.quantity
}
