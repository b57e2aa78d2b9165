import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorText } from '../../server/errors/schema.ts'
import {
  connect,
  eventually,
  expectFit,
  open,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { current, moveTo } from '../support/browser-api.ts'
import {
  criterion,
  errorAt,
  expectInSight,
  expectRefused,
  saved,
} from '../support/browser-steps.ts'
import { base } from '../support/demo-server.ts'
import { emptyPdf } from '../support/pdf.ts'

const memberId = 'binh-dinh'
const own = `/seasons/${current}/members/${memberId}`
const all = `/seasons/${current}/activities`

let browser: Browser
let member: Visit

beforeAll(async () => {
  await moveTo('record')
  browser = await connect()
  member = await visit(browser, { as: memberId })
})
afterAll(async () => {
  // The browser itself notes the refusal of the disguised file; nothing else may stand there.
  const unexpected = member.errors.filter((text) => !/ 415 .*\/evidence\?/.test(text))
  await browser.close()
  expect(unexpected).toEqual([])
})

test('each wrong field of an activity says what is wrong, and nothing typed is lost', async () => {
  const { page } = member
  await open(page, '/activities', current)
  const form = formOf(page)
  await form.getByText('Thêm chi tiết').click()
  await form.day.fill('6/7/2022')
  await form.money.fill('ba tỷ')
  await form.place.fill('Quy Nhơn')
  await form.send.click()
  expect(await expectRefused(form.what)).not.toBe('')
  await expectFit(page)
  await shot(page, 'bad-input')
  expect(await errorAt(form.what)).toBe(
    (await refusalOf('POST', all, { ...good, title: '' })).title,
  )
  const server = await refusalOf('POST', all, { ...good, startsOn: '2022-07-06' })
  expect(await errorAt(form.day)).toBe(server.startsOn)
  expect(await errorAt(form.field)).toBe('Chọn lĩnh vực của hoạt động.')
  expect(await errorAt(form.money)).toBe('“ba tỷ” chưa đọc được. Gõ 3.400 và chọn triệu đồng.')
  expect(await form.money.inputValue()).toBe('ba tỷ')
  expect(await form.place.inputValue()).toBe('Quy Nhơn')
})

test('put right, it is recorded with what was typed before', async () => {
  const { page } = member
  const form = formOf(page)
  await form.what.fill('Tiếp đoàn phi chính phủ tới khảo sát dự án nước sạch')
  await form.day.fill('6/7')
  await form.field.selectOption('Phi chính phủ')
  await form.role.selectOption('Chủ trì')
  await form.money.fill('3,4 tỷ')
  await form.getByText('Hiểu là 3.400.000.000 đồng.').waitFor()
  await form.getByRole('combobox', { name: 'Tính chất số tiền' }).selectOption('Đã giải ngân')
  await form.send.click()
  await page
    .getByRole('status')
    .getByText(/^Đã ghi “Tiếp đoàn phi chính phủ/)
    .waitFor()
  await form.getByRole('link', { name: 'Xem lại' }).click()
  await page.getByRole('definition').getByText('Quy Nhơn').waitFor()
})

test('a program that calls itself a PDF is refused by what is in it', async () => {
  const { page } = member
  await open(page, '/activities', current)
  const form = formOf(page)
  const choose = form.getByRole('button', { name: /Chọn ảnh hoặc văn bản/ })
  await choose.setInputFiles({
    name: 'Báo cáo.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`MZ${'\0'.repeat(58)}\x80\0\0\0This program cannot be run in DOS mode.`),
  })
  await form.getByText(errorText('file.content_mismatch', 'vi')).waitFor()
  await choose.setInputFiles({ name: 'cai-dat.exe', mimeType: '', buffer: Buffer.from('MZ') })
  await eventually(() => form.getByRole('alert').allInnerTexts()).toEqual([
    errorText('file.content_mismatch', 'vi'),
    errorText('file.kind', 'vi'),
  ])
  await expectFit(page)
  for (const name of ['Bỏ Báo cáo.pdf', 'Bỏ cai-dat.exe'])
    await form.getByRole('button', { name }).click()
  await choose.setInputFiles({
    name: 'Báo cáo.pdf',
    mimeType: 'application/pdf',
    buffer: emptyPdf(),
  })
  await form.getByText('Đã gửi').waitFor()
})

test('a refused file leaves with the activity that is recorded, and the next one starts at the top', async () => {
  const { page } = member
  await open(page, '/activities', current)
  const form = formOf(page)
  await form.what.fill('Dự họp giao ban Cụm')
  await form.day.fill('8/7')
  await form.field.selectOption('Hữu nghị')
  await form.role.selectOption('Tham gia')
  const choose = form.getByRole('button', { name: /Chọn ảnh hoặc văn bản/ })
  await choose.setInputFiles({ name: 'cai-dat.exe', mimeType: '', buffer: Buffer.from('MZ') })
  await form.getByText(errorText('file.kind', 'vi')).waitFor()
  await expectInSight(form.getByText(errorText('file.kind', 'vi')))
  await form.send.click()
  await page.getByText('Đã ghi “Dự họp giao ban Cụm”').waitFor()
  await eventually(() => form.getByRole('alert').count()).toBe(0)
  await expectInSight(form.what)
})

test('a figure that cannot be read says so on the sheet as the server would', async () => {
  const { page } = member
  await open(page, '/sheet', current)
  const row = criterion(page, 'Đợt thăm, chúc mừng cơ quan đại diện nước ngoài')
  await row.getByRole('heading').click()
  const amount = row.getByRole('textbox', { name: 'Số đợt' })
  await amount.fill('ba tỷ')
  await row.getByRole('alert').waitFor()
  const server = await refusalOf('PUT', `${own}/claims/I.5`, {
    activityIds: [],
    figures: { quantity: 'ba tỷ' },
    note: '',
    evidenceIds: [],
  })
  expect(Object.keys(server)).toEqual(['figures.quantity'])
  expect(await errorAt(amount)).toBe('“ba tỷ” chưa đọc được. Gõ số, như 12.')
  await page
    .getByRole('banner')
    .getByText(/chưa (lưu|đúng)/i)
    .first()
    .waitFor()
  await amount.blur()
  expect(await amount.inputValue()).toBe('ba tỷ')
  await expectFit(page)
  await amount.fill('3')
  await row.getByText('3 / 3').waitFor()
  await saved(page)
})

const good = {
  title: 'Tiếp đoàn',
  startsOn: '2024-07-06',
  money: null,
  field: 'aid',
  role: 'lead',
  endsOn: null,
  place: '',
  partners: [],
  countries: [],
  people: null,
  documents: [],
  result: '',
  joint: [],
  evidenceIds: [],
}

/** The quick-add form beside the list. */
function formOf(page: Page) {
  const form = page.getByRole('region', { name: 'Ghi nhanh' })
  const text = (name: string): Locator => form.getByRole('textbox', { name, exact: true })
  return Object.assign(form, {
    what: text('Hoạt động gì?'),
    day: text('Ngày'),
    field: form.getByRole('combobox', { name: 'Lĩnh vực' }),
    role: form.getByRole('combobox', { name: 'Vai trò của đơn vị' }),
    money: text('Giá trị'),
    place: text('Nơi tổ chức'),
    send: form.getByRole('button', { name: 'Ghi hoạt động' }),
  })
}

/** What the server itself says to a bad request, field by field. */
async function refusalOf(
  method: 'POST' | 'PUT',
  path: string,
  data: unknown,
): Promise<Record<string, string>> {
  const answer = await member.context.request.fetch(`/api/v1${path}`, {
    method,
    headers: {
      origin: base(),
      'idempotency-key': crypto.randomUUID(),
      'if-match': '"0"',
    },
    data,
  })
  expect(answer.status()).toBe(422)
  const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
  return Object.fromEntries(errors.map(({ path: at, message }) => [at, message]))
}
