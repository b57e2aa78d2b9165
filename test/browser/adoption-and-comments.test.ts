import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { leadId } from '../../server/demo/accounts.ts'
import type { Draft, DraftRow } from '../../server/drafts/schema.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import { connect, expectFit, open, phone, shot, type Visit, visit } from '../support/browser.ts'
import { current, handsOf, moveTo } from '../support/browser-api.ts'
import { moveOnScreen, saved } from '../support/browser-steps.ts'

/** A season in its beginnings, which the finished one is rolled over into. */
const next = 'cum-3-2025'
const newLead = 'quang-nam'
const said = 'Đoàn cấp bộ cần nhiều công chuẩn bị hơn, nên có mức điểm riêng.'
const answer = 'Thêm mức riêng cho đoàn cấp bộ; các đoàn khác giữ nguyên.'

let browser: Browser
let lead: Visit
let member: Visit
let deputy: Visit
beforeAll(async () => {
  await moveTo('conference')
  const hands = await handsOf(leadId)
  const person = (id: string) => ({ memberId: id, personId: id, document: '' })
  await hands.post(`/seasons/${current}/rollover`, {
    ...{ title: 'Cụm 3, năm 2025', startsOn: '2025-01-01', endsOn: '2025-11-15', draftId: null },
    ...{ lead: person(newLead), deputy: person('gia-lai') },
  })
  browser = await connect()
  lead = await visit(browser, { as: newLead })
  member = await visit(browser, { as: 'ha-tinh', size: phone })
  deputy = await visit(browser, { as: 'gia-lai', size: phone })
})
afterAll(() => browser.close())
afterEach(() => {
  expect([lead, member, deputy].flatMap(({ errors }) => errors.splice(0))).toEqual([])
})

describe('members comment', () => {
  test('the lead sets the year up: phases, and the plan', async () => {
    const { page } = lead
    await open(page, '/', next)
    await page.getByRole('link', { name: 'Đặt lịch năm thi đua' }).click()
    await page.getByRole('button', { name: 'Đặt lịch' }).click()
    const dialog = page.getByRole('dialog', { name: 'Đặt lịch của năm thi đua' })
    const phase = dialog.getByRole('group', { name: 'Góp ý bảng điểm' })
    await phase.getByRole('checkbox', { name: 'Có giai đoạn này' }).check()
    await dialog.getByRole('button', { name: 'Lưu lịch' }).click()
    await page.getByRole('listitem').filter({ hasText: 'Góp ý bảng điểm' }).waitFor()
    await moveOnScreen(page, 'Góp ý bảng điểm', next)
    await open(page, '/criteria/documents', next)
    await page.getByRole('button', { name: 'Thêm tài liệu' }).click()
    const add = page.getByRole('dialog', { name: 'Thêm tài liệu' })
    await add.getByRole('textbox', { name: 'Tên văn bản' }).fill('Kế hoạch năm 2025')
    await add.getByRole('textbox', { name: 'Nội dung' }).fill('Mục đích\nBáo cáo trước ngày 20/11.')
    await add.getByRole('button', { name: 'Lưu tài liệu' }).click()
    await page.getByRole('button', { name: 'Góp ý về Kế hoạch năm 2025 · Đoạn 2: 0' }).waitFor()
  })

  test('a member says what should change, from a phone', async () => {
    const { page } = member
    await open(page, '/', next)
    await page.getByRole('link', { name: 'Mở bảng điểm' }).click()
    await page.getByText(/^Đang mở góp ý/).waitFor()
    await page.getByRole('button', { name: /^Góp ý về I\.1 / }).click()
    const thread = page.getByRole('dialog', { name: /^Góp ý về I\.1 / })
    await thread.getByRole('textbox', { name: 'Góp ý của đơn vị' }).fill(said)
    await thread.getByRole('button', { name: 'Gửi góp ý' }).click()
    await thread.getByText('Đã gửi góp ý.').waitFor()
    await thread.getByText(said).waitFor()
    await expectFit(page)
    await shot(page, '33-commented')
  })

  test('the lead answers, and the member reads it', async () => {
    const { page } = lead
    await open(page, '/', next)
    await page.getByRole('link', { name: 'Xem góp ý' }).click()
    const row = page.getByRole('row').filter({ hasText: said })
    await row.getByRole('button', { name: 'Trả lời' }).click()
    await row.getByRole('button', { name: 'Gửi trả lời' }).click()
    await row.getByText('Chọn một kết luận.').waitFor()
    await row.getByRole('radio', { name: 'tiếp thu', exact: true }).check()
    await row.getByRole('textbox', { name: 'Trả lời' }).fill(answer)
    await row.getByRole('button', { name: 'Gửi trả lời' }).click()
    // Out of those that wait, which the page was opened for.
    await page.getByRole('button', { name: /^Tất cả/ }).click()
    await row.getByText(answer).waitFor()
    await expectFit(page)
    await open(member.page, '/criteria/comments', next)
    await member.page.getByText(answer).waitFor()
    await expectFit(member.page)
  })
})

describe('the sheet', () => {
  test('before recording the lead adopts a draft alone, differences first', async () => {
    const { page } = lead
    await open(page, '/criteria', next)
    await page.getByRole('button', { name: 'Nhân bản thành phiên bản kế tiếp' }).click()
    await page.getByRole('heading', { level: 1, name: /^Bản nháp/ }).waitFor()
    await changePoints(page, '2')
    await page.getByRole('button', { name: 'Dùng cho năm này' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xem khác biệt' }).click()
    await page.getByText(/cách tính điểm “Mỗi lần 1,5 điểm” → “Mỗi lần 2 điểm”/).waitFor()
    await expectFit(page)
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Theo góp ý của Hà Tĩnh')
    await page.getByRole('button', { name: 'Dùng bảng điểm này' }).click()
    const version = page.getByRole('region', { name: /^Bản 2: / })
    await version.getByText('đã dùng').waitFor()
    await version.getByText('Khác biệt và diễn tập lúc ấy').click()
    await version.getByText(/“Mỗi lần 2 điểm”/).waitFor()
  })

  test('in use it is changed by two: the second sees what the first saw', async () => {
    const { page } = lead
    const hands = await handsOf(newLead)
    const { version } = await hands.get<SeasonDetail>(`/seasons/${next}`)
    await hands.patch(`/seasons/${next}`, { phase: 'record', reason: '' }, version)
    const [{ id }] = (await hands.get<DraftRow[]>(`/seasons/${next}/drafts`)) as [DraftRow]
    const draft = await hands.get<Draft>(`/seasons/${next}/drafts/${id}`)
    const content = draft.content.replace('"points":"2"', '"points":"2.5"')
    await hands.put(`/seasons/${next}/drafts/${id}`, { content }, draft.version)
    await open(page, `/criteria/adopt/${id}`, next)
    await page.getByRole('button', { name: 'Đề nghị thay' }).click()
    await page.getByText(/^Cần ghi lý do/).waitFor()
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Cân lại theo số đoàn cả năm')
    await page.getByRole('button', { name: 'Đề nghị thay' }).click()
    await page.getByText('chờ xác nhận').waitFor()
    await page.getByRole('button', { name: 'Rút đề nghị' }).waitFor()

    await open(deputy.page, '/', next)
    await deputy.page.getByRole('link', { name: 'Xem đề nghị' }).click()
    await deputy.page.getByText(/“Mỗi lần 2 điểm” → “Mỗi lần 2,5 điểm”/).waitFor()
    await expectFit(deputy.page)
    await deputy.page.getByRole('button', { name: 'Không chấp nhận' }).click()
    await deputy.page.getByText(/^Cần ghi lý do/).waitFor()
    await deputy.page.getByRole('button', { name: 'Xác nhận và dùng bản này' }).click()
    await deputy.page.getByText(/Liên hiệp Gia Lai xác nhận/).waitFor()
    await shot(deputy.page, '34-changed-by-two')
  })
})

/** Changes what the first criterion gives for each activity, in the editor. */
async function changePoints(page: Page, points: string): Promise<void> {
  const code = page.locator('.code', { hasText: /^I\.1$/ })
  await page.getByRole('treeitem').filter({ has: code }).click()
  const field = page.locator('#node-form').getByRole('textbox', { name: 'Điểm mỗi bậc' })
  await field.fill(points)
  await field.blur()
  await saved(page)
}
