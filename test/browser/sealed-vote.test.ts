import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Motion, NewMotion } from '../../server/ballots/schema.ts'
import type { Conference } from '../../server/conference/schema.ts'
import { leadId } from '../../server/demo/accounts.ts'
import {
  connect,
  expectFit,
  open,
  phone,
  settled,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { finished, handsOf } from '../support/browser-api.ts'

const deputyId = 'quang-nam'
/** A second matter, which comes to stand above the first. */
const other: NewMotion = {
  ...{ purpose: 'other', awardId: '', members: [], title: 'Nơi họp năm sau', detail: '' },
  ...{ mode: 'open', custody: 'none', tellerMembers: [], seats: 1 },
  ...{ base: 'present', fraction: '1/2', threshold: 'more_than' },
}

let browser: Browser
let folder: string
let lead: Visit
/** The tellers: one at a desk, one by phone. */
let first: Visit
let second: Visit

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-keys-'))
  await fillRoom()
  browser = await connect()
  lead = await visit(browser, { as: leadId })
  first = await visit(browser, { as: 'da-nang' })
  second = await visit(browser, { as: 'dak-lak', size: phone })
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})
afterEach(() => {
  expect([lead, first, second].flatMap(({ errors }) => errors.splice(0))).toEqual([])
})

test('the lead puts the tie to a vote that two tellers seal', async () => {
  const { page } = lead
  await open(page, '/conference', finished)
  const matters = page.getByRole('region', { name: 'Việc hội nghị phải quyết' })
  await matters.getByRole('button', { name: 'Đưa ra biểu quyết' }).first().click()
  const motion = page.getByRole('dialog', { name: 'Đưa ra biểu quyết' })
  await motion.getByRole('combobox', { name: 'Ai giữ khóa mở phong bì' }).selectOption('tellers')
  await motion.getByRole('combobox', { name: 'Đơn vị kiểm phiếu 1' }).selectOption('Đà Nẵng')
  await motion.getByRole('combobox', { name: 'Đơn vị kiểm phiếu 2' }).selectOption('Đắk Lắk')
  await motion.getByRole('combobox', { name: 'Tính trên' }).selectOption('valid')
  await shot(page, '30-sealed-motion')
  await motion.getByRole('button', { name: 'Đưa vào danh sách' }).click()
  await page.getByText('Mở bỏ phiếu được khi cả hai người kiểm phiếu đã tạo khóa.').waitFor()
  expect(await page.getByRole('button', { name: 'Mở bỏ phiếu' }).count()).toBe(0)
  await shot(page, '31-tellers-first')
})

test('each teller makes a key and keeps it as a file', async () => {
  await makeKey(first, 1)
  await makeKey(second, 2)
})

test('a marked paper stays as it is when the page reads what the others did', async () => {
  await together('steps', { step: 'open' })
  const { page } = first
  await open(page, '/conference', finished)
  const box = page.getByRole('checkbox', { name: 'Hà Tĩnh' })
  await box.check()
  await (await handsOf(leadId)).post(`/seasons/${finished}/motions`, other)
  await page.getByRole('heading', { name: other.title }).waitFor()
  await settled(page)
  expect(await box.isChecked()).toBe(true)
})

test('members vote', async () => {
  for (const { page } of [first, second]) {
    await open(page, '/conference', finished)
    await page.getByRole('checkbox', { name: 'Hà Tĩnh' }).check()
    await page.getByRole('button', { name: 'Bỏ phiếu', exact: true }).click()
    await page.getByText('Phiếu đã được nhận.').waitFor()
  }
})

test('only both key files together count it', async () => {
  await together('steps', { step: 'end' })
  await open(second.page, '/conference', finished)
  await second.page.getByText('Chờ người kiểm phiếu 1 (Đà Nẵng) mở lớp niêm phong').waitFor()
  await shot(second.page, '33-teller-waits')
  await open(first.page, '/conference', finished)
  await openSeal(first, 2)
  await first.page.getByText(/^Khóa này không mở được/).waitFor()
  await shot(first.page, '34-wrong-key')
  await openSeal(first, 1)
  await first.page.getByText('Lớp của bạn đã mở. Chờ người kiểm phiếu 2 (Đắk Lắk)').waitFor()
  await open(second.page, '/', finished)
  await second.page.getByRole('link', { name: 'Mở phần kiểm phiếu' }).click()
  await second.page.getByRole('button', { name: 'Mở lớp niêm phong của bạn' }).waitFor()
  await expectFit(second.page)
  await shot(second.page, '35-second-teller')
  await openSeal(second, 2)
  await second.page.getByText('Được chọn: Hà Tĩnh.').waitFor()
  await expectFit(second.page)
  await shot(second.page, '36-sealed-counted')
  await together('decision', { reference: '04/BB-CTĐ3' })
  await open(first.page, '/conference', finished)
  await first.page.getByText('Đã ghi thành quyết định theo biên bản số 04/BB-CTĐ3.').waitFor()
})

async function makeKey({ page }: Visit, position: 1 | 2): Promise<void> {
  await open(page, '/conference', finished)
  await page.getByRole('button', { name: `Tạo khóa kiểm phiếu ${position}` }).click()
  const save = page.getByRole('button', { name: 'Lưu tệp khóa' })
  await save.waitFor()
  await expectFit(page)
  await shot(page, `32-teller-key-${position}`)
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  await download.saveAs(join(folder, `${position}.txt`))
}

async function openSeal({ page }: Visit, key: 1 | 2): Promise<void> {
  await page.getByLabel(/^Chọn tệp khóa đã lưu/).setInputFiles(join(folder, `${key}.txt`))
  await page.getByText(`Đã đọc ${key}.txt.`).waitFor()
  await page.getByRole('button', { name: 'Mở lớp niêm phong của bạn' }).click()
}

/** What the lead asks for and the deputy confirms; on screen in another journey. */
async function together(what: 'steps' | 'decision', body: object): Promise<void> {
  const [head, other] = await Promise.all([handsOf(leadId), handsOf(deputyId)])
  const [motion] = await head.get<Motion[]>(`/seasons/${finished}/motions`)
  for (const hands of [head, other])
    await hands.post(`/seasons/${finished}/motions/${motion!.id}/${what}`, body)
}

/** Everybody is there, as one wrote down and another confirmed. */
async function fillRoom(): Promise<void> {
  const path = `/seasons/${finished}/conference`
  const [head, other] = await Promise.all([handsOf(leadId), handsOf(deputyId)])
  const { version, quorate, represented, needed, waiting, confirmable, attendance, ...rules } =
    await head.get<Conference>(path)
  await head.put(
    path,
    {
      ...rules,
      ...{ heldOn: '2023-12-18', minutes: '04/BB-CTĐ3' },
      attendance: attendance.map((each) => ({ ...each, state: 'present', delegates: 1 })),
    },
    version,
  )
  await other.post(`${path}/confirmation`, { version: version + 1 })
}
