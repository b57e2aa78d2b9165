import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { leadId } from '../../server/demo/accounts.ts'
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
import { current, finished, moveTo } from '../support/browser-api.ts'

/** The season that the journey makes. */
const next = 'cum-3-2025'

let browser: Browser
let lead: Visit
let admin: Visit
let merged: Visit
beforeAll(async () => {
  await moveTo('conference')
  browser = await connect()
  lead = await visit(browser, { as: leadId })
  admin = await visit(browser, { as: 'admin' })
  merged = await visit(browser, { as: 'quang-binh', size: phone })
})
afterAll(() => browser.close())
afterEach(() => {
  expect([lead, admin, merged].flatMap(({ errors }) => errors.splice(0))).toEqual([])
})

test('the lead hands the cluster over to the next year in one step', async () => {
  const { page } = lead
  await open(page, '/season', current)
  await page.getByRole('link', { name: 'Xem trước và lập năm sau' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sang năm 2025' }).waitFor()
  const make = page.getByRole('button', { name: 'Lập năm thi đua 2025' })
  const head = page.getByRole('group', { name: 'Cụm trưởng' })
  const deputy = page.getByRole('group', { name: 'Cụm phó' })
  await make.click()
  await head.getByRole('alert').waitFor()
  await head.getByRole('combobox', { name: 'Đơn vị' }).selectOption('quang-nam')
  await head.getByRole('alert').waitFor({ state: 'detached' })
  await deputy.getByRole('combobox', { name: 'Đơn vị' }).selectOption('gia-lai')
  await eventually(() => head.getByRole('combobox', { name: 'Đơn vị' }).inputValue()).toBe(
    'quang-nam',
  )
  await expectFit(page)
  await shot(page, '30-next-year')
  await make.click()
  await page.getByText('Cụm 3, năm 2025 (bảng điểm mẫu) · Đang ở: Chuẩn bị').waitFor()
  const row = (name: string) => page.getByRole('row', { name })
  await row('Quảng Nam Cụm trưởng Chưa mở').waitFor()
  await row('Gia Lai Cụm phó Chưa mở').waitFor()
})

test('the administrator enters a merger in mid-year', async () => {
  const { page } = admin
  await page.goto('/admin')
  await settled(page)
  await page.getByRole('button', { name: 'Vai trò, sáp nhập' }).first().click()
  const panel = page.getByRole('region', { name: 'Sáp nhập, đổi tên trong năm' })
  await panel.getByText('Chưa có đơn vị nào sáp nhập hay đổi tên trong năm này.').waitFor()
  await panel.getByText('Ghi một lần sáp nhập hoặc đổi tên').click()
  await panel.getByRole('button', { name: 'Ghi lại' }).click()
  await panel.getByRole('alert').first().waitFor()
  const day = panel.getByRole('textbox', { name: 'Từ ngày' })
  await day.fill('1/7/2025')
  await panel.getByRole('textbox', { name: 'Văn bản' }).fill('202/2025/QH15')
  await panel.getByRole('checkbox', { name: 'Quảng Bình', exact: true }).check()
  await panel.getByRole('alert').first().waitFor({ state: 'detached' })
  await panel.getByRole('combobox', { name: 'Đơn vị tiếp nhận' }).selectOption('quang-tri')
  await panel.getByRole('checkbox', { name: 'Liên hiệp Quảng Bình' }).check()
  await expectFit(page)
  await panel.getByRole('button', { name: 'Ghi lại' }).click()
  await panel.getByText('Quảng Bình sáp nhập vào Quảng Trị').waitFor()
})

test('who went over works for the successor, and changes to the old one at the top', async () => {
  const { page } = merged
  await open(page, '/', next)
  await page.getByText(/^Liên hiệp các tổ chức hữu nghị tỉnh Quảng Trị/).waitFor()
  const place = page.getByRole('button', { name: /^Cụm 3 · 2025/ })
  await eventually(() => place.innerText()).toContain('Quảng Trị')
  await expectFit(page)
  await place.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Quảng Bình' }).click()
  await page.getByText(/^Liên hiệp các tổ chức hữu nghị tỉnh Quảng Bình/).waitFor()
  await open(page, '/sheet', next)
  await page.getByText(/^Quảng Bình đã kết thúc trong năm nên không tự chấm/).waitFor()
  await shot(page, '31-acting-for')
})

test('what was entered by mistake is taken back, with a reason', async () => {
  const { page } = admin
  const panel = page.getByRole('region', { name: 'Sáp nhập, đổi tên trong năm' })
  await panel.getByRole('button', { name: 'Rút lại' }).click()
  const dialog = page.getByRole('dialog', { name: /^Rút lại: Quảng Bình sáp nhập vào Quảng Trị/ })
  await dialog.getByRole('textbox', { name: 'Lý do rút lại' }).fill('Ghi nhầm năm')
  await expectFit(page)
  await dialog.getByRole('button', { name: 'Rút lại' }).click()
  await panel.getByText('Chưa có đơn vị nào sáp nhập hay đổi tên trong năm này.').waitFor()
  await open(lead.page, '/season', next)
  await lead.page.getByRole('row', { name: 'Quảng Bình Chưa mở' }).waitFor()
})

test('a member over the years, on a phone', async () => {
  const { page } = merged
  await open(page, '/members/quang-binh/years', finished)
  const years = page.getByRole('region', { name: 'Kết quả từng năm' })
  await years.getByRole('row').filter({ hasText: '2023' }).getByText('11/11').waitFor()
  await page.getByRole('region', { name: /^Điểm từng phần/ }).waitFor()
  await expectFit(page)
  await shot(page, '32-years')
})

test('the conference sees the result from the last place to the first, by keys', async () => {
  const { page } = lead
  await open(page, '/conference', finished)
  await page.getByRole('link', { name: 'Trình chiếu kết quả' }).click()
  await page.getByText('11 đơn vị có hạng, công bố từ hạng cuối lên hạng nhất.').waitFor()
  await page.keyboard.press('PageDown')
  await page.getByRole('heading', { level: 2, name: 'Quảng Bình' }).waitFor()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Đã công bố 2 trong 11 đơn vị.').waitFor()
  await page.getByText('Hạng 10').waitFor()
  await expectFit(page)
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('heading', { level: 2, name: 'Quảng Bình' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'Hội nghị tổng kết 2023' }).waitFor()
})
