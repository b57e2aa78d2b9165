import { text } from 'node:stream/consumers'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { readSeason } from '../../scoring/read.ts'
import { leadId } from '../../server/demo/accounts.ts'
import type { Draft } from '../../server/drafts/schema.ts'
import {
  connect,
  desktop,
  eventually,
  expectAccessible,
  expectFit,
  open,
  phone,
  settled,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { finished, handsOf } from '../support/browser-api.ts'
import { expectFocused, saved } from '../support/browser-steps.ts'

let browser: Browser
let lead: Visit
let page: Page
beforeAll(async () => {
  browser = await connect()
  lead = await visit(browser, { as: leadId })
  page = lead.page
})
afterAll(async () => {
  // The browser itself notes the one refused write of the conflict; nothing else may stand there.
  const unexpected = lead.errors.filter((text) => !/ 412 /.test(text))
  await browser.close()
  expect(unexpected).toEqual([])
})

const line = (code: string) =>
  page.getByRole('treeitem').filter({ has: page.locator('.code', { hasText: exactly(code) }) })
const exactly = (text: string) => new RegExp(`^${text.replaceAll('.', '\\.')}$`)
const field = (name: string, exact = true) =>
  page.locator('#node-form').getByRole('textbox', { name, exact })
const codes = () => page.getByRole('treeitem').locator('.code').allTextContents()
const findings = () => page.getByRole('region', { name: 'Phát hiện' })
const part = (name: string) =>
  page
    .getByRole('navigation', { name: 'Các phần của bảng điểm' })
    .getByRole('button', { name, exact: true })

test('a sheet in use is cloned, not edited', async () => {
  await open(page, '/criteria', finished)
  await page.getByText(/^Bảng điểm đang dùng không sửa được/).waitFor()
  await expectFit(page)
  await page.getByRole('button', { name: 'Nhân bản thành phiên bản kế tiếp' }).click()
  await page.getByRole('heading', { level: 1, name: /^Bản nháp: Cụm 3, năm 2024/ }).waitFor()
  await page.getByText(`Từ bản 1 của ${finished}. 9 phần, 40 tiêu chí.`).waitFor()
})

test('the tree is walked and changed by keys, and says what it did', async () => {
  await line('I').focus()
  await page.keyboard.press('ArrowDown')
  await expectFocused(line('I.1'))
  await page.keyboard.press('Alt+ArrowDown')
  await eventually(async () => (await codes()).slice(0, 3)).toEqual(['I', 'I.2', 'I.1'])
  await expectFocused(line('I.1'))
  await page.getByText('I.1 xuống một chỗ.').waitFor()

  await page.keyboard.press('Alt+ArrowRight')
  await page.getByText(/^Phía trên là một tiêu chí/).waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await eventually(() => line('I').getAttribute('aria-expanded')).toBe('false')
  await eventually(async () => (await codes()).slice(0, 2)).toEqual(['I', 'II'])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expectFocused(line('I.1'))
  await saved(page)
})

test('a rule is edited with a live example', async () => {
  await page.keyboard.press('Enter')
  await expectFocused(field('Tên tiêu chí'))
  await field('Điểm mỗi bậc').fill('2,5')
  const example = page.getByRole('region', { name: 'Thử với số liệu' })
  await example.getByText('Mỗi hoạt động 2,5 điểm, tối đa 6 điểm').waitFor()
  await example.getByText('3 hoạt động → 6 điểm').waitFor()
  await example.getByRole('textbox', { name: 'Số hoạt động' }).fill('2')
  await example.getByText('2 hoạt động → 5 điểm').waitFor()
  await shot(page, 'sheet-editor-example')
})

test('what is wrong is said at the field, in the tree and in the list; undo takes it back', async () => {
  await field('Điểm mỗi bậc').fill('')
  await page.locator('#node-form').getByRole('alert').getByText('Chưa nhập số.').waitFor()
  await eventually(() => line('I.1').innerText()).toMatch(/1\s*phát hiện/)
  await findings().getByText('1 lỗi phải sửa').waitFor()
  await expectFit(page)
  await shot(page, 'sheet-editor-finding')

  await part('Khen thưởng').click()
  await findings().getByRole('button', { name: 'I.1', exact: true }).first().click()
  await eventually(() => line('I.1').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Control+z')
  await eventually(() => field('Điểm mỗi bậc').inputValue()).toBe('1,5')
  await findings().getByText('Không còn lỗi').waitFor()
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Control+z')
  await field('Điểm mỗi bậc').fill('2.5')
  await page.keyboard.press('Tab')
  await eventually(() => field('Điểm mỗi bậc').inputValue()).toBe('2,5')
})

test('a finding with one obvious remedy is mended by its button', async () => {
  const remedy = findings().getByRole('button', { name: 'Sửa như gợi ý' })
  // What is found is told in a pause of the work; saving waits for a longer one.
  await saved(page)
  const before = await remedy.count()
  expect(before).toBeGreaterThan(0)
  await remedy.first().click()
  await eventually(() => remedy.count()).toBe(before - 1)
  await page.keyboard.press('Control+z')
  await eventually(() => remedy.count()).toBe(before)
})

test('codes follow: a new one is named where the old one was', async () => {
  await line('II').click()
  await field('Mã').fill('B')
  await field('Tên mục').focus()
  await part('Xếp hạng').click()
  const second = page.getByRole('group', { name: 'tiêu chuẩn 3' })
  const place = second.getByRole('combobox', { name: 'Mục, tiêu chí' })
  await eventually(() => place.inputValue()).toBe('B')
  await part('Tiêu chí').click()
  await page.getByRole('button', { name: 'Đánh số lại' }).click()
  await eventually(async () => (await codes()).slice(0, 7)).toEqual([
    'I',
    'I.1',
    'I.2',
    'I.3',
    'I.4',
    'I.5',
    'II',
  ])
  await findings().getByText('Không còn lỗi').waitFor()
})

test('before a node goes, all that names it is told', async () => {
  await line('II').focus()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Xóa II?' })
  await dialog.getByText('Thứ tự xếp hạng, tiêu chuẩn 3, nhắc tới II').waitFor()
  await dialog
    .getByText(/^Điều kiện xếp loại “Hoàn thành xuất sắc nhiệm vụ” nhắc tới II$/)
    .waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Giữ lại' }).click()
  await expectFocused(line('II'))
})

test('a line is dragged by its handle; Escape lets it be', async () => {
  const before = await codes()
  const grip = line('I.3').locator('.handle')
  const take = async () => {
    // Near the edge of its frame the tree would scroll on.
    await page.locator('.criteria-tree').evaluate((frame) => frame.scrollTo(0, 0))
    const [box, target] = [(await grip.boundingBox())!, (await line('I.1').boundingBox())!]
    await page.mouse.move(box.x + 5, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(target.x + 40, target.y + 4, { steps: 4 })
    await page.locator('[data-drop="before"]').waitFor()
  }
  await take()
  await shot(page, 'sheet-editor-drag')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await codes()).toEqual(before)
  await take()
  await page.mouse.up()
  await eventually(async () => (await codes()).slice(0, 4)).toEqual(['I', 'I.3', 'I.1', 'I.2'])
  await page.getByText('Đã dời I.3 tới chỗ thứ 1.').waitFor()
  await page.keyboard.press('Control+z')
  await eventually(codes).toEqual(before)
})

test('everything is exported as a season file that can be read, and is there after a reload', async () => {
  await saved(page)
  const file = await exported()
  const first = file.sheet.nodes[0]!
  expect('nodes' in first && first.nodes[1]).toMatchObject({
    title: 'Hoạt động hữu nghị do Liên hiệp chủ trì tổ chức',
    rule: { kind: 'perUnit', points: '2.5' },
  })
  expect([file.year, file.members.length, file.facts]).toEqual([2024, 11, []])
  const before = await codes()
  await page.reload()
  await settled(page)
  await eventually(codes).toEqual(before)
})

test('a file with faults changes nothing and says where they are; a right one is one step', async () => {
  const before = await exported()
  const wrong = { ...before, sheet: { ...before.sheet, max: 'trăm', colour: 'red' } }
  await importFile(wrong)
  const dialog = page.getByRole('dialog', { name: 'Tệp này chưa nhập được' })
  await dialog.getByText('$.sheet.max').waitFor()
  await dialog.getByText('$.sheet.colour').waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  expect(await exported()).toEqual(before)

  // Of one section alone nothing else may speak.
  const {
    grades: _grades,
    sanctions: _sanctions,
    awards: _awards,
    ranking: _ranking,
    ...rest
  } = before
  const sheet = { ...before.sheet, nodes: [before.sheet.nodes[8]] }
  await importFile({ ...rest, title: 'Từ tệp', sheet })
  await page.getByRole('heading', { level: 1, name: 'Bản nháp: Từ tệp' }).waitFor()
  await eventually(async () => (await codes())[0]).toBe('IX')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  expect(await exported()).toEqual(before)
  await saved(page)
})

test('who saved the same draft meanwhile is told, and nothing is lost', async () => {
  const hands = await handsOf(leadId)
  const id = /drafts\/([\w-]+)/.exec(page.url())![1]!
  const path = `/seasons/${finished}/drafts/${id}`
  const draft = await hands.get<Draft>(path)
  const content = JSON.parse(draft.content) as SeasonFile
  content.sheet.nodes[0]!.title = 'Tên của người khác'
  await hands.put(path, { content: JSON.stringify(content) }, draft.version)
  await line('III').click()
  await field('Tên mục').fill('Tên của tôi')
  const told = page.getByRole('alert').filter({ hasText: 'Bản nháp này đã đổi lúc' })
  await told.getByText('Tên của người khác').waitFor()
  await told.getByText('Tên của tôi').waitFor()
  await expectFit(page)
  await told.getByRole('button', { name: 'Lấy bản trên máy chủ' }).click()
  await told.waitFor({ state: 'hidden' })
  await eventually(() => line('I').innerText()).toContain('Tên của người khác')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await eventually(() => line('III').innerText()).toContain('Tên của tôi')
  await saved(page)
})

test('every part is fit to be read, light and dark, on a desktop and on a phone', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const [name, size] of [['desktop', desktop] as const, ['phone', phone] as const]) {
      await page.setViewportSize(size)
      for (const tab of ['Cả bảng', 'Xếp loại', 'Xếp hạng', 'Khen thưởng', 'Tiêu chí']) {
        await part(tab).click()
        await expectFit(page)
        await shot(page, `sheet-editor-${tab.replaceAll(' ', '')}-${name}-${scheme}`)
      }
    }
    const back = page.getByRole('button', { name: 'Về cây tiêu chí' })
    if (await back.isVisible()) await back.click()
    await line('I.2').click()
    await field('Tên tiêu chí').waitFor()
    await eventually(() => page.getByRole('tree').isVisible()).toBe(false)
    await expectFit(page)
    await shot(page, `sheet-editor-form-phone-${scheme}`)
    await back.click()
    await expectFocused(line('I.2'))
  }
}, 180_000)

test('the deputy reads the draft, members see that there is none for them', async () => {
  const path = new URL(page.url()).pathname
  const deputy = await visit(browser, { as: 'quang-nam' })
  await open(deputy.page, path, finished)
  await deputy.page.getByText(/^Bản nháp, chỉ để đọc/).waitFor()
  await expectFit(deputy.page)
  const member = await visit(browser, { as: 'quang-binh' })
  await open(member.page, path, finished)
  await member.page.getByText('Bản nháp do cụm trưởng soạn').waitFor()
  await expectFit(member.page)
  expect([...deputy.errors, ...member.errors]).toEqual([])
})

test('a draft is deleted after a question', async () => {
  await page.setViewportSize(desktop)
  await open(page, '/criteria', finished)
  await page
    .getByRole('button', { name: /^Xóa bản nháp:/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: /^Xóa bản nháp/ })
  await dialog.getByRole('button', { name: 'Xóa bản nháp' }).click()
  await page.getByText('Chưa có bản nháp nào.').waitFor()
})

/** The browser may run elsewhere: what it downloads comes over as a stream. */
async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream())
}

/** The file that "Xuất tệp" hands over: one that the engine takes. */
async function exported(): Promise<SeasonFile> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất tệp' }).click(),
  ])
  const reading = readSeason(await textOf(download))
  if ('faults' in reading) expect.fail(JSON.stringify(reading.faults))
  return reading.season
}

async function importFile(content: object): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'bang-diem.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  })
}
