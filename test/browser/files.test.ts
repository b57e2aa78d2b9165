import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Workbook } from '@cj-tech-master/excelts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, open, type Visit, visit } from '../support/browser.ts'
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
  expect(await page.getByText('Đã ghi trước đây', { exact: true }).count()).toBe(24)
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
