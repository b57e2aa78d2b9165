import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword, leadId } from '../../server/demo/accounts.ts'
import { makeActivity } from '../api/acts.ts'
import {
  connect,
  eventually,
  expectFit,
  open,
  settled,
  shot,
  type Visit,
  visit,
} from '../support/browser.ts'
import { claimAsLastYear, current, handsOf, moveTo, submit } from '../support/browser-api.ts'
import {
  criterion,
  expectRefused,
  moveOnScreen,
  saved,
  totalOf,
  totalsOnScreen,
} from '../support/browser-steps.ts'
import { besides, emptyPdf, paperOf, readPdf } from '../support/pdf.ts'

const title = 'Đón đoàn hữu nghị tỉnh Khăm Muộn sang thăm và làm việc'
const left = 'Gặp mặt cựu lưu học sinh Lào'
const reason = 'Một hoạt động do sở khác chủ trì, Liên hiệp chỉ phối hợp'

let browser: Browser
let member: Visit
let lead: Visit

beforeAll(async () => {
  await moveTo('record')
  await claimAsLastYear('ha-tinh')
  await claimAsLastYear('quang-tri')
  browser = await connect()
  member = await visit(browser)
  lead = await visit(browser, { as: leadId })
})
afterAll(() => browser.close())
afterEach(() => expect([...member.errors, ...lead.errors]).toEqual([]))

describe('a member records, claims and submits', () => {
  test('signs in through the form', async () => {
    const { page } = member
    await page.goto('/login')
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('quang-binh')
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(demoPassword)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    await expectFit(page)
    await shot(page, '01-my-day')
  })

  test('records an activity with a PDF as evidence', async () => {
    const { page } = member
    await page.getByRole('link', { name: 'Hoạt động', exact: true }).click()
    const form = page.getByRole('region', { name: 'Ghi nhanh' })
    await form.getByRole('textbox', { name: 'Hoạt động gì?' }).fill(title)
    await form.getByRole('textbox', { name: 'Ngày' }).fill('6/3')
    await form.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('Hữu nghị')
    await form.getByRole('combobox', { name: 'Vai trò của đơn vị' }).selectOption('Chủ trì')
    await form.getByRole('button', { name: /Chọn ảnh hoặc văn bản/ }).setInputFiles({
      name: 'Kế hoạch đón đoàn.pdf',
      mimeType: 'application/pdf',
      buffer: emptyPdf(),
    })
    await form.getByText('Đã gửi').waitFor()
    await expectFit(page)
    await shot(page, '02-quick-add')
    await form.getByRole('button', { name: 'Ghi hoạt động' }).click()
    await form.getByText(`Đã ghi “${title}”.`).waitFor()
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })
    await row.getByText('1 minh chứng').waitFor()
    expect(await row.innerText()).toContain('06/03/2024')
  })

  test('claims it on the sheet and sees the points move', async () => {
    const { page } = member
    await page.getByRole('link', { name: 'Bảng tự chấm' }).click()
    await settled(page)
    const before = await totalOf(page)
    const row = criterion(page, 'Hoạt động hữu nghị do Liên hiệp chủ trì tổ chức')
    await row.getByRole('heading').click()
    await row.getByRole('button', { name: 'Chọn từ hoạt động đã ghi' }).click()
    const picker = page.getByRole('dialog', { name: 'Chọn hoạt động cho I.1' })
    await picker.getByRole('checkbox', { name: title }).check()
    await expectFit(page)
    await picker.getByRole('button', { name: 'Xong' }).click()
    await row.getByText('1,5 / 6').waitFor()
    await eventually(() => totalOf(page)).toBe(before + 1.5)
    await saved(page)
    await shot(page, '03-sheet')
  })

  test('sees the total follow every digit, before it is saved', async () => {
    const { page } = member
    const before = await totalOf(page)
    const row = criterion(page, 'Đợt thăm, chúc mừng cơ quan đại diện nước ngoài')
    await row.getByRole('heading').click()
    const answer = Promise.withResolvers<void>()
    await page.route('**/claims/I.5', async (route) => {
      await answer.promise
      await route.continue()
    })
    const amount = row.getByRole('textbox', { name: 'Số đợt' })
    await amount.pressSequentially('1')
    await eventually(() => totalOf(page)).toBe(before + 1)
    await amount.fill('2')
    await eventually(() => totalOf(page)).toBe(before + 2)
    await row.getByText('2 / 3').waitFor()
    expect(
      await page
        .getByRole('banner')
        .getByText(/^Đã lưu/)
        .count(),
    ).toBe(0)
    answer.resolve()
    await saved(page)
  })

  test('the lead opens the self-score', async () => {
    await moveOnScreen(lead.page, 'Tự chấm')
    await expectFit(lead.page)
    await Promise.all([submit('ha-tinh'), submit('quang-tri')])
  })

  test('submits after saying that the missing criteria count nought', async () => {
    const { page } = member
    const hands = await handsOf('quang-binh')
    await hands.post(
      `/seasons/${current}/activities`,
      makeActivity({ title: left, startsOn: '2024-03-12' }),
    )
    await open(page, '/sheet', current)
    await page.getByRole('button', { name: 'Kiểm tra và nộp' }).click()
    const dialog = page.getByRole('dialog', { name: 'Nộp bảng tự chấm năm 2024?' })
    const act = dialog.getByRole('button', { name: /^Nộp với \d+ tiêu chí chưa kê khai$/ })
    await dialog.getByText('Đã quá hạn 20/11/2024, nên bảng ghi là nộp muộn').waitFor()
    const late = dialog.getByRole('listitem').filter({ hasText: /phần mềm ghi \d+ ngày chậm ở/ })
    await late.getByText('VII.1').waitFor()
    const told = /tổng .+ còn (.+) điểm/.exec(await late.innerText())![1]!
    await dialog.getByText(`1 hoạt động đã ghi chưa tính vào tiêu chí nào: “${left}”.`).waitFor()
    const toPlace = dialog.getByRole('link', { name: 'Tính vào tiêu chí trước khi nộp' })
    expect(await toPlace.getAttribute('href')).toMatch(/^\/activities\?show=unclaimed/)
    await act.click()
    await dialog.getByText('Đánh dấu ô xác nhận trước khi nộp').waitFor()
    await expectFit(page)
    await shot(page, '04-submit')
    await dialog.getByRole('checkbox', { name: /^Tôi biết \d+ tiêu chí này chưa kê khai/ }).check()
    await act.click()
    await page.getByText(/^Đã nộp bảng tự chấm lúc .* Bảng đã khóa, chờ thẩm định\./).waitFor()
    await eventually(() => page.getByRole('button', { name: 'Kiểm tra và nộp' }).count()).toBe(0)
    await eventually(() => totalOf(page)).toBe(Number(told.replace(',', '.')))
    const days = page.locator('[id="tc-VII.1"]')
    await days.locator('summary').click()
    await days.getByText(/^Phần mềm ghi khi nộp: \d+ ngày/).waitFor()
    await days.getByText(/^Nộp ngày .*, hạn 20\/11\/2024: trễ \d+ ngày$/).waitFor()
    expect(await days.getByText('Tự chấm:').count()).toBe(0)
    await expectFit(page)
  })
})

describe('the lead verifies', () => {
  test('changes one value, and cannot without a reason', async () => {
    const { page } = lead
    await moveOnScreen(page, 'Thẩm định')
    await open(page, '/review', current)
    await page.getByRole('button', { name: /^Hà Tĩnh, I\.1: 4,5/ }).click()
    const panel = page.getByRole('complementary', { name: 'Hà Tĩnh · I.1' })
    await panel.getByRole('textbox', { name: 'Số hoạt động' }).fill('2')
    await panel.getByRole('button', { name: 'Chốt 3 điểm' }).click()
    const why = panel.getByRole('textbox', { name: /^Lý do/ })
    expect(await expectRefused(why)).toMatch(/lý do/i)
    await expectFit(page)
    await shot(page, '05-verify')
    await why.fill(reason)
    await panel.getByRole('button', { name: 'Chốt 3 điểm' }).click()
    await panel.getByText('Đã chốt 3 điểm.').waitFor()
    await page.getByRole('button', { name: /^Hà Tĩnh, I\.1: 3 .*khác tự chấm/ }).waitFor()
  })

  test('sees that the program counted the days, not the member', async () => {
    const { page } = lead
    await page.getByRole('button', { name: /^Quảng Bình, VII\.1:/ }).click()
    const panel = page.getByRole('complementary', { name: 'Quảng Bình · VII.1' })
    await panel.getByText('Phần mềm ghi khi nộp', { exact: true }).waitFor()
    await panel.getByText(/Nộp ngày .*, hạn 20\/11\/2024: trễ \d+ ngày$/).waitFor()
    expect(await panel.getByText('Số liệu tự chấm').count()).toBe(0)
    await expectFit(page)
    await panel.getByRole('button', { name: 'Đóng bảng bên' }).click()
  })

  test('settles all the others as they were claimed', async () => {
    const { page } = lead
    const all = page.getByRole('button', { name: /^Giữ như tự chấm mọi ô đang hiện \(\d+\)$/ })
    const count = /\d+/.exec(await all.innerText())![0]
    await all.click()
    const dialog = page.getByRole('dialog', { name: `Giữ như tự chấm ${count} ô` })
    await dialog.getByRole('button', { name: `Chốt ${count} ô` }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `Đã chốt ${count} ô` })
      .waitFor()
    await all.waitFor({ state: 'hidden' })
    await expectFit(page)
    await shot(page, '06-review')
  })

  test('the standings have moved and say why', async () => {
    const { page } = member
    await open(page, '/standings', current)
    const names = (await totalsOnScreen(page)).map(({ name }) => name)
    expect(names.indexOf('Quảng Trị')).toBeLessThan(names.indexOf('Hà Tĩnh'))
    const table = page.getByRole('region', { name: /^Bảng xếp hạng 11 đơn vị/ })
    const sentences = await table.getByRole('cell').filter({ hasText: 'xếp trên' }).allInnerTexts()
    expect(
      sentences.some((text) => /Quảng Trị xếp trên Hà Tĩnh vì tổng điểm cao hơn/.test(text)),
    ).toBe(true)
    await table.getByText('Theo tự chấm hạng 1, sau thẩm định hạng 2.').waitFor()
    await expectFit(page)
    await shot(page, '07-standings')
  })

  test('the ledger behind a number is two clicks away', async () => {
    const { page } = member
    await page.getByRole('button', { name: 'Hà Tĩnh' }).click()
    const drawer = page.getByRole('dialog', { name: 'Sổ điểm của Hà Tĩnh' })
    const line = drawer.getByRole('listitem').filter({ hasText: 'I.1' }).first()
    await line.getByText(reason).waitFor()
    const sentence = line.getByText('2 hoạt động × 1,5 = 3; được 3 điểm.')
    await sentence.click()
    const account = line.getByRole('group')
    for (const part of ['Số liệu đã dùng', 'Mỗi hoạt động 1,5 điểm', 'Từng bước'])
      await eventually(() => account.innerText()).toContain(part)
    await expectFit(page)
    await drawer.getByRole('link', { name: 'Mở sổ điểm đầy đủ' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sổ điểm: Hà Tĩnh' }).waitFor()
    await expectFit(page)
    await shot(page, '08-ledger')
  })
})

describe('the conference', () => {
  test('the proposals follow the points', async () => {
    const { page } = lead
    await moveOnScreen(page, 'Hội nghị tổng kết')
    await open(page, '/awards', current)
    const award = page.getByRole('region', { name: /^Giấy khen của Cụm trưởng/ })
    const proposed = award.getByRole('listitem').filter({ hasText: 'Đề xuất' })
    await proposed.filter({ hasText: 'Quảng Trị' }).first().waitFor()
    // 30 % of the three that handed in are one seat; the other eight have no rank.
    await eventually(() => proposed.filter({ hasText: 'Hà Tĩnh' }).count()).toBe(0)
    await expectFit(page)
    await shot(page, '09-awards')
  })

  test('a decision is recorded with its reason and minutes', async () => {
    const { page } = lead
    const award = page.getByRole('region', { name: /^Giấy khen của Cụm trưởng/ })
    await award.getByRole('button', { name: /^Từ chối\s*: Quảng Trị$/ }).click()
    const dialog = page.getByRole('dialog', { name: /^Từ chối Giấy khen .* cho Quảng Trị$/ })
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click()
    const why = dialog.getByRole('textbox', { name: 'Lý do', exact: true })
    expect(await expectRefused(why)).toMatch(/lý do/i)
    await why.fill('Đang chờ kết luận')
    await dialog.getByRole('textbox', { name: /^Số biên bản/ }).fill('04/BB-CTĐ3, mục 5')
    await dialog.getByRole('button', { name: 'Ghi quyết định' }).click()
    await page.getByRole('status').filter({ hasText: 'Đã ghi quyết định' }).waitFor()
    const decisions = page.getByRole('region', { name: 'Quyết định đã ghi' })
    await decisions.getByText('Biên bản 04/BB-CTĐ3, mục 5').waitFor()
    const proposed = award.getByRole('listitem').filter({ hasText: 'Đề xuất' })
    await proposed.filter({ hasText: 'Hà Tĩnh' }).first().waitFor()
    await eventually(() => proposed.filter({ hasText: 'Quảng Trị' }).count()).toBe(0)
    await expectFit(page)
  })

  test('the printed score table holds the totals on screen', async () => {
    const { page } = lead
    await open(page, '/standings', current)
    const totals = await totalsOnScreen(page)
    expect(totals).toHaveLength(11)
    await page.getByRole('link', { name: 'In bảng điểm' }).click()
    await page.getByRole('heading', { name: 'Bảng tổng hợp điểm thi đua' }).waitFor()
    await settled(page)
    await shot(page, '10-score-table')
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(new Set(sheets.map(paperOf))).toEqual(new Set(['842 × 595']))
    for (const { name, total } of totals) expect(besides(sheets, name), name).toContain(total)
  })

  test("a member's sheet prints on upright paper with its total", async () => {
    const { page } = member
    await open(page, '/standings', current)
    const { total } = (await totalsOnScreen(page)).find(({ name }) => name === 'Quảng Bình')!
    await open(page, '/print/sheet/quang-binh', current)
    await expectFit(page)
    await shot(page, '11-member-sheet')
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(new Set(sheets.map(paperOf))).toEqual(new Set(['595 × 842']))
    expect(besides(sheets, 'Tổng điểm')).toContain(total)
  })
})
