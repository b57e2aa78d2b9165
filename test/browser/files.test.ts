import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Workbook } from '@cj-tech-master/excelts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, eventually, expectFit, open, type Visit, visit } from '../support/browser.ts'
import { current } from '../support/browser-api.ts'
import { criterion, expectInSight } from '../support/browser-steps.ts'

const report = readFileSync(new URL('../reports/gold/quang-binh-2023.docx', import.meta.url))
const mimeType = 'application/octet-stream'

let browser: Browser
let quangBinh: Visit

beforeAll(async () => {
  browser = await connect()
  quangBinh = await visit(browser, { as: 'quang-binh' })
})
afterAll(async () => {
  await browser.close()
  expect(quangBinh.errors).toEqual([])
})

test('a written report becomes activities, and the same report no more of them', async () => {
  const { page } = quangBinh
  await open(page, '/activities/import', current)
  await choose(page, 'Chọn tệp báo cáo (.docx hoặc .txt)', 'bao-cao.docx', report)
  await page.getByText('Báo cáo nói về năm 2023, còn năm thi đua đang mở là 2024').waitFor()
  await page.getByText('0 đã nhận, 24 chưa xem').waitFor()
  // After a press on a button that goes away the keys go on from the next proposal.
  await page.getByRole('button', { name: 'Nhận', exact: true }).first().click()
  await page.getByText('1 đã nhận, 23 chưa xem').waitFor()
  await page.keyboard.press('n')
  await page.getByText('2 đã nhận, 22 chưa xem').waitFor()
  await page.getByRole('button', { name: 'Nhận tất cả mục còn lại' }).click()
  await page.getByRole('button', { name: 'Ghi nhận 24 hoạt động' }).click()
  await page.getByText('Đã ghi 24 hoạt động.').waitFor()
  // The button that was pressed is gone: the way on has to be in sight.
  const onward = page.getByRole('link', { name: 'Sang bảng tự chấm' })
  await expectInSight(onward)
  await onward.click()
  await page.getByText('24 hoạt động đã ghi chưa tính vào tiêu chí nào').waitFor()

  await open(page, '/activities/import', current)
  await choose(page, 'Chọn tệp báo cáo (.docx hoặc .txt)', 'bao-cao.docx', report)
  await page.getByText('Mọi hoạt động của báo cáo này đã ghi trước đây').waitFor()
  await page.getByText('0 đã nhận, 0 chưa xem').waitFor()
  await eventually(() => page.getByText('Đã ghi trước đây', { exact: true }).count()).toBe(24)
})

test('what it told of counts under the criteria proposed, at a yes, and no longer at an undo', async () => {
  const { page } = quangBinh
  await open(page, '/activities?show=unclaimed', current)
  await page.getByText('24 hoạt động chưa tính vào tiêu chí nào.').waitFor()
  const kansai = page.getByRole('listitem').filter({ hasText: 'Hiệp hội người Việt tỉnh Kansai' })
  await kansai.getByText('Gợi ý theo lĩnh vực Kiều bào').waitFor()
  await expectFit(page)
  // What counts no activities says so, and leads on to where it is answered.
  const under = kansai.getByRole('combobox')
  await under.selectOption('IV.4')
  await kansai.getByText('Tiêu chí này tính theo mức đạt được, không đếm hoạt động.').waitFor()
  const answered = kansai.getByRole('link', { name: 'Mở IV.4' })
  expect(await answered.getAttribute('href')).toMatch(/^\/sheet.*#tc-IV\.4$/)
  await expectFit(page)
  await under.selectOption('V.1')
  await kansai.getByRole('button', { name: /^Tính .* vào V\.1$/ }).press('Enter')
  await page.getByText('Đã tính 1 hoạt động vào 1 tiêu chí. Còn 23').waitFor()
  await kansai.getByText('tính vào V.1', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Tính theo 13 gợi ý…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tính theo gợi ý' })
  await dialog.getByRole('group', { name: /^I\.2/ }).getByRole('checkbox').first().uncheck()
  await dialog.getByRole('button', { name: 'Tính 12 hoạt động' }).click()
  await page.getByText(/^Đã tính 12 hoạt động vào \d tiêu chí\. Còn 11/).waitFor()
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await page.getByText('Đã bỏ 12 hoạt động khỏi tiêu chí. Còn 23').waitFor()
  await kansai.getByRole('button', { name: /^Hoàn tác: bỏ/ }).click()
  await page.getByText('Còn 24 hoạt động chưa tính.').waitFor()
})

test('the own sheet goes out to Excel and comes back, each change looked at first', async () => {
  const { page } = quangBinh
  await open(page, '/sheet', current)
  await page.getByRole('link', { name: 'Chấm trên Excel' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải mẫu Excel' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('tu-cham-2024-quang-binh.xlsx')
  const filled = await fill(await buffer(await download.createReadStream()), {
    E7: '7,5',
    E11: 'ba',
  })
  await choose(page, '3. Chọn tệp đã điền', 'da-dien.xlsx', filled)
  await page.getByText('Ô E11').waitFor()
  await page.getByText('Số này chưa đọc được').waitFor()
  await page.getByText('7,5 hoạt động').waitFor()
  await page.getByRole('button', { name: 'Ghi 1 thay đổi' }).click()
  await page.getByText('Đã ghi 1 tiêu chí từ tệp Excel.').waitFor()
  await page.getByRole('link', { name: 'Xem bảng tự chấm' }).click()
  const first = criterion(page, 'Hoạt động hữu nghị do Liên hiệp chủ trì tổ chức')
  await first.getByText('6 / 6').waitFor()
})

test('on the sheet an activity is proved without its form, and the next criterion opens', async () => {
  const { page } = quangBinh
  await open(page, '/sheet', current)
  const [received, planned] = ['Hoạt động hữu nghị phối hợp', 'Thực hiện kế hoạch'].map((title) =>
    criterion(page, title),
  )
  await received!.getByRole('heading', { level: 3 }).click()
  await received!.getByRole('button', { name: /^Thêm minh chứng/ }).click()
  const dialog = page.getByRole('dialog')
  const pdf = new URL('../../server/demo/minh-chung-minh-hoa.pdf', import.meta.url)
  await dialog.locator('input[type=file]').setInputFiles(fileURLToPath(pdf))
  await dialog.getByText('minh-chung-minh-hoa.pdf').waitFor()
  await dialog.press('Control+Enter')
  await dialog.getByRole('button', { name: 'Xong' }).click()
  await received!.getByText('2 minh chứng').waitFor()
  await received!.getByRole('button', { name: 'Tiêu chí tiếp theo: I.3' }).click()
  await planned!.getByLabel('Kế hoạch').waitFor()
  await eventually(() => received!.getByRole('button', { name: /^Thêm minh chứng/ }).count()).toBe(
    0,
  )
})

test('a file that waits for the line is added although its dialog was closed', async () => {
  const { page, context } = quangBinh
  const received = criterion(page, 'Hoạt động hữu nghị phối hợp')
  await received.getByRole('heading', { level: 3 }).click()
  await received.getByRole('button', { name: /^Thêm minh chứng/ }).click()
  await context.setOffline(true)
  const dialog = page.getByRole('dialog')
  const png = Buffer.from(onePixel, 'base64')
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: png })
  await dialog.getByText('anh.png').waitFor()
  await dialog.getByRole('button', { name: 'Xong' }).click()
  await context.setOffline(false)
  await received.getByText('3 minh chứng').waitFor()
  // The browser itself notes the cut line, and nothing else.
  expect(quangBinh.errors.splice(0).every((one) => one.includes('INTERNET_DISCONNECTED'))).toBe(
    true,
  )
})

test('an activity that tells of three counts for three, and still does when the sheet is read again', async () => {
  const { page } = quangBinh
  const received = criterion(page, 'Hoạt động hữu nghị phối hợp')
  const wrote = page.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/claims/I.2'),
  )
  await received.getByLabel(/^Tính là/).fill('3')
  await received.getByText('1 hoạt động, tính là 3').waitFor()
  expect((await wrote).status()).toBe(200)
  await open(page, '/sheet', current)
  await received.getByRole('heading', { level: 3 }).click()
  await received.getByText('1 hoạt động, tính là 3').waitFor()
  await received.getByLabel(/^Tính là/).fill('không')
  await received.getByText('Ghi số nguyên từ 1 đến 9999').waitFor()
  // The number before it does not count in its stead.
  await page.getByRole('banner').getByText('Có ô nhập chưa đúng').first().waitFor()
  await expectFit(page)
  await received.getByLabel(/^Tính là/).fill('2')
  await received.getByText('1 hoạt động, tính là 2').waitFor()
})

const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

async function choose(page: Page, label: string, name: string, bytes: Buffer): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name, mimeType, buffer: bytes })
}

async function fill(form: Buffer, cells: Record<string, string>): Promise<Buffer> {
  const workbook = new Workbook()
  await workbook.xlsx.load(form)
  for (const [cell, value] of Object.entries(cells))
    workbook.worksheets[0]!.getCell(cell).value = value
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
