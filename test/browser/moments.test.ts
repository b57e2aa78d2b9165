import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Capsule } from '../../scoring/capsule/model.ts'
import type { Docket } from '../../server/appeals/schema.ts'
import { leadId } from '../../server/demo/accounts.ts'
import type { Publishing } from '../../server/publishing/schema.ts'
import {
  connect,
  eventually,
  expectFit,
  open,
  phone,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { claim, current, finished, handsOf, moveTo, submit } from '../support/browser-api.ts'
import { emptyPdf } from '../support/pdf.ts'

const deputyId = 'quang-nam'
const statement = 'Ba đợt thăm đều có ảnh và văn bản; gửi kèm kế hoạch đã ký'
const appealed = 'Đề nghị tính thêm một hoạt động có văn bản ngày 20/10/2023'
const answered = 'Văn bản ghi việc của sở khác, giữ số liệu đã thẩm định'

let browser: Browser
let member: Visit
let lead: Visit
let deputy: Visit
let explainer: Visit

beforeAll(async () => {
  // Only before the self-score may a phase be added.
  await moveTo('record')
  browser = await connect()
  member = await visit(browser, { as: 'da-nang', size: phone })
  explainer = await visit(browser, { as: 'dak-lak', size: phone })
  lead = await visit(browser, { as: leadId })
  deputy = await visit(browser, { as: deputyId })
})
afterAll(async () => {
  await browser.close()
  await reopen()
})
afterEach(() => {
  const all = [member, explainer, lead, deputy]
  expect(all.flatMap(({ errors }) => errors.splice(0))).toEqual([])
})

describe('the year has a date for everything', () => {
  test('the lead adds the explanations with their first day', async () => {
    const { page } = lead
    await open(page, '/season', current)
    await page.getByRole('button', { name: 'Đặt lịch' }).click()
    const dialog = page.getByRole('dialog', { name: 'Đặt lịch của năm thi đua' })
    const phase = dialog.getByRole('group', { name: 'Giải trình' })
    await phase.getByRole('checkbox', { name: 'Có giai đoạn này' }).check()
    // No deadline: that of a past year would be over for the answer below.
    const opens = phase.getByRole('textbox', { name: 'Mở từ ngày' })
    await opens.fill('16/12')
    await opens.blur()
    await eventually(() => opens.inputValue()).toBe('16/12/2024')
    await expectFit(page)
    await shot(page, '20-set-dates')
    await dialog.getByRole('button', { name: 'Lưu lịch' }).click()
    const line = page.getByRole('listitem').filter({ hasText: 'Giải trình' })
    await line.getByText('mở 16/12/2024').waitFor()
  })
})

describe('a member explains', () => {
  beforeAll(async () => {
    await moveTo('self-score')
    await claim(await handsOf('dak-lak'), 'dak-lak', 'I.5', { quantity: '3' })
    await submit('dak-lak')
    await moveTo('verify')
  })

  test('the lead lowers a value and says why', async () => {
    const { page } = lead
    await open(page, '/review', current)
    await page.getByRole('button', { name: /^Đắk Lắk, I\.5: 3/ }).click()
    const panel = page.getByRole('complementary', { name: 'Đắk Lắk · I.5' })
    await panel.getByRole('textbox', { name: 'Số đợt' }).fill('2')
    await panel.getByRole('textbox', { name: /^Lý do/ }).fill('Một đợt chưa có minh chứng')
    await panel.getByRole('button', { name: 'Chốt 2 điểm' }).click()
    await panel.getByText('Đã chốt 2 điểm.').waitFor()
    await moveTo('explain')
  })

  test('it answers with a text and a file', async () => {
    const { page } = explainer
    await open(page, '/appeals', current)
    const panel = page.getByRole('region', { name: 'Ô thẩm định khác tự chấm' })
    await panel.getByText('Một đợt chưa có minh chứng').waitFor()
    await panel.getByRole('button', { name: 'Trả lời' }).click()
    await panel.getByRole('textbox', { name: 'Nội dung giải trình' }).fill(statement)
    await panel.getByRole('button', { name: /Chọn ảnh hoặc văn bản/ }).setInputFiles({
      name: 'Kế hoạch đã ký.pdf',
      mimeType: 'application/pdf',
      buffer: emptyPdf(),
    })
    await panel.getByText('Đã gửi', { exact: true }).waitFor()
    await expectFit(page)
    await panel.getByRole('button', { name: 'Gửi trả lời' }).click()
    await panel.getByText('Đã gửi trả lời về tiêu chí I.5.').waitFor()
    await panel.getByRole('link', { name: /Kế hoạch đã ký/ }).waitFor()
    await shot(page, '21-explained')
  })

  test('the lead reads the answer beside the value', async () => {
    const { page } = lead
    await open(page, '/review', current)
    await page.getByRole('button', { name: /^Đắk Lắk, I\.5: 2/ }).click()
    await page.getByText(statement).waitFor()
    await expectFit(page)
  })
})

describe('the docket of appeals', () => {
  test('a member appeals, from a phone', async () => {
    const { page } = member
    await open(page, '/appeals', finished)
    await page.getByRole('button', { name: 'Kiến nghị về một tiêu chí' }).click()
    const dialog = page.getByRole('dialog', { name: 'Kiến nghị' })
    await dialog.getByRole('combobox', { name: 'Tiêu chí' }).selectOption('I.1')
    await dialog.getByRole('textbox', { name: 'Nội dung kiến nghị' }).fill(appealed)
    await expectFit(page)
    await dialog.getByRole('button', { name: 'Gửi kiến nghị' }).click()
    await page.getByText('Đã gửi kiến nghị về tiêu chí I.1.').waitFor()
  })

  test('somebody who had no part in it decides, with reasons', async () => {
    const { appeals } = await (await handsOf(leadId)).get<Docket>(`/seasons/${finished}/appeals`)
    const judge = appeals.at(-1)!.judge!
    const judging = await visit(browser, { as: judge })
    await open(judging.page, '/appeals', finished)
    const docket = judging.page.getByRole('region', { name: 'Kiến nghị' })
    await docket.getByRole('button', { name: 'Giải quyết' }).click()
    await docket.getByRole('button', { name: 'Ghi kết luận' }).click()
    await docket.getByText('Chọn một kết luận.').waitFor()
    await docket.getByRole('radio', { name: 'không chấp nhận' }).check()
    await docket.getByRole('textbox', { name: /^Trả lời/ }).fill(answered)
    await docket.getByRole('button', { name: 'Ghi kết luận' }).click()
    await docket.getByText('Đã ghi kết luận.').waitFor()
    await docket.getByText(answered).waitFor()
    await expectFit(judging.page)
    await judging.context.close()
  })
})

describe('the conference votes in secret', () => {
  test('the lead notes who is there and puts the tie to the vote', async () => {
    const { page } = lead
    await open(page, '/conference', finished)
    await page.getByRole('button', { name: 'Điểm danh và quy chế' }).click()
    const attendance = page.getByRole('dialog', { name: 'Điểm danh và quy chế hội nghị' })
    const day = attendance.getByRole('textbox', { name: 'Ngày họp' })
    await day.fill('18.12')
    await day.blur()
    await eventually(() => day.inputValue()).toBe('18/12/2023')
    await attendance.getByRole('textbox', { name: 'Số biên bản' }).fill('04/BB-CTĐ3')
    await attendance.getByRole('button', { name: 'Ghi tất cả có mặt' }).click()
    await expectFit(page)
    await attendance.getByRole('button', { name: 'Lưu điểm danh' }).click()
    await page.getByText('11/11 đơn vị có mặt').waitFor()
    await open(deputy.page, '/conference', finished)
    await deputy.page.getByRole('button', { name: 'Xác nhận điểm danh' }).click()
    await deputy.page.getByText('Đã xác nhận điểm danh.').waitFor()
    const matters = page.getByRole('region', { name: 'Việc hội nghị phải quyết' })
    await matters.getByRole('button', { name: 'Đưa ra biểu quyết' }).first().click()
    const motion = page.getByRole('dialog', { name: 'Đưa ra biểu quyết' })
    await motion.getByRole('combobox', { name: 'Tính trên' }).selectOption('valid')
    await motion.getByRole('button', { name: 'Đưa vào danh sách' }).click()
    await matters.getByRole('link', { name: /^Đã đưa ra biểu quyết/ }).waitFor()
    await takeStep('Mở bỏ phiếu', 'Xác nhận mở bỏ phiếu')
  })

  test('members vote; each is told that the envelope has come', async () => {
    for (const { page } of [member, deputy, lead]) {
      await open(page, '/conference', finished)
      await page.getByRole('checkbox', { name: 'Hà Tĩnh' }).check()
      await page.getByRole('button', { name: 'Bỏ phiếu', exact: true }).click()
      await page.getByText('Phiếu đã được nhận.').waitFor()
    }
    await expectFit(member.page)
    await shot(member.page, '22-voted')
  })

  test('two close it, count it and record what was decided', async () => {
    await takeStep('Kết thúc bỏ phiếu', 'Xác nhận kết thúc')
    await open(member.page, '/conference', finished)
    await member.page.getByText('Phong bì của bạn có trong danh sách.').waitFor()
    await takeStep('Mở phong bì, kiểm phiếu', 'Xác nhận kiểm phiếu')
    await takeStep('Ghi thành quyết định', 'Xác nhận quyết định')
    const { page } = deputy
    await page.getByText('Được chọn: Hà Tĩnh.').waitFor()
    await page.getByText('Đã ghi thành quyết định theo biên bản số 04/BB-CTĐ3.').waitFor()
    await expectFit(page)
    await shot(page, '23-decided')
  })
})

describe('the result is published', () => {
  test('by two persons who each type the word', async () => {
    await open(lead.page, '/season', finished)
    await lead.page.getByRole('button', { name: 'Đề nghị công bố' }).click()
    const dialog = lead.page.getByRole('dialog', { name: 'Công bố kết quả' })
    await dialog.getByRole('textbox', { name: 'Chữ xác nhận' }).fill('công bố')
    await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Các ô trống tính 0 điểm')
    await dialog.getByRole('button', { name: 'Đề nghị công bố' }).click()
    await lead.page.getByText(/^Bản \d+ chờ xác nhận/).waitFor()
    await open(deputy.page, '/season', finished)
    await deputy.page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    const confirm = deputy.page.getByRole('dialog', { name: 'Công bố kết quả' })
    await confirm.getByRole('textbox', { name: 'Chữ xác nhận' }).fill('CÔNG BỐ')
    await confirm.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await deputy.page.getByRole('link', { name: 'Xem trang công bố' }).waitFor()
  })

  test('anybody sees it recomputed to the same, without an account', async () => {
    const anybody = await visit(browser, { size: phone })
    await anybody.page.goto(`/public/${finished}`)
    await anybody.page.getByText(/^Khớp:/).waitFor()
    await expectFit(anybody.page)
    await shot(anybody.page, '24-public')
    expect(anybody.errors).toEqual([])
    await anybody.context.close()
  })
})

describe('a reader checks it at home', () => {
  let folder: string
  let home: Page
  let asked: string[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thi-dua-home-'))
    const anybody = await visit(browser)
    await anybody.page.goto(`/public/${finished}`)
    const [download] = await Promise.all([
      anybody.page.waitForEvent('download'),
      anybody.page.getByRole('link', { name: 'Tải cả bộ để tự kiểm tra (ZIP)' }).click(),
    ])
    const zip = await buffer(await download.createReadStream())
    for (const [name, bytes] of Object.entries(unzipSync(zip)))
      await writeFile(join(folder, name), bytes)
    await anybody.context.close()
    const alone = await visit(browser, { size: phone, scheme: 'dark' })
    await alone.context.setOffline(true)
    home = alone.page
    asked = alone.requests
    await home.goto(pathToFileURL(join(folder, 'kiem-tra-ket-qua.html')).href)
  })
  afterAll(async () => {
    await home.context().close()
    await rm(folder, { recursive: true })
  })

  test('the page from disk recomputes it without any network', async () => {
    const capsulePath = join(folder, `${finished}-v1.json`)
    await expectFit(home)
    await home.getByLabel(/^Chọn tệp kết quả/).setInputFiles(capsulePath)
    await home.getByText(/^Khớp:/).waitFor()
    const { audit } = JSON.parse(await readFile(capsulePath, 'utf8')) as Capsule
    await home.getByRole('textbox').fill(`${audit!.seq}:${audit!.hash.slice(0, 12)}`)
    await home.getByText(/^Khớp: đây đúng là đầu chuỗi/).waitFor()
    await expectFit(home)
    await shot(home, '25-verifier')
    expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([])
  })

  test('and says what was changed in the file', async () => {
    const capsule = JSON.parse(
      await readFile(join(folder, `${finished}-v1.json`), 'utf8'),
    ) as Capsule
    const [first] = capsule.result.members
    const { name } = (capsule.file.members as { id: string; name: string }[]).find(
      ({ id }) => id === first!.id,
    )!
    const published = first!.total
    first!.total = '1'
    await home.getByLabel(/^Chọn tệp kết quả/).setInputFiles({
      name: 'sua.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(capsule)),
    })
    await home.getByText('Không khớp: 1 con số tính lại khác với bảng đã công bố.').waitFor()
    await home.getByText(/^Mã của kết quả không khớp/).waitFor()
    const row = home.getByRole('region', { name: 'Các con số khác nhau' }).getByRole('row').last()
    const cells = async () => (await row.innerText()).split(/\s*\t\s*/)
    await eventually(cells).toEqual([name, 'Tổng điểm', '1', published])
    await home.getByRole('button', { name: 'English' }).click()
    await home.getByText(/^Not equal: 1 figure/).waitFor()
    await expectFit(home)
    await shot(home, '26-verifier-changed')
  })
})

/** What the lead asks for and the deputy confirms. */
async function takeStep(asks: string, confirms: string): Promise<void> {
  await open(lead.page, '/conference', finished)
  await lead.page.getByRole('button', { name: asks }).click()
  await lead.page.getByText('Chờ người thứ hai').waitFor()
  await open(deputy.page, '/conference', finished)
  const button = deputy.page.getByRole('button', { name: confirms })
  await button.click()
  await button.waitFor({ state: 'hidden' })
}

/** Opens the finished season again for the other journeys, which read it at its conference. */
async function reopen(): Promise<void> {
  const path = `/seasons/${finished}/publishing`
  const [first, second] = await Promise.all([handsOf(leadId), handsOf(deputyId)])
  const { versions } = await first.get<Publishing>(path)
  if (versions.length === 0) return
  const typed = { word: 'ĐÍNH CHÍNH', reason: 'Trả lại cho các kiểm thử khác' }
  await first.post(`${path}/proposals`, typed)
  const { proposals } = await first.get<Publishing>(path)
  await second.post(`${path}/proposals/${proposals.at(-1)!.id}/decision`, {
    ...typed,
    accept: true,
  })
}
