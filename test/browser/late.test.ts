import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { leadId } from '../../server/demo/accounts.ts'
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
import { claim, current, handsOf, moveTo, submit } from '../support/browser-api.ts'
import { criterion, saved } from '../support/browser-steps.ts'

const reason = 'Ghi lại hoạt động ở I.1, bổ sung văn bản'

let browser: Browser
let member: Visit
let lead: Visit

beforeAll(async () => {
  await moveTo('self-score')
  await claim(await handsOf('gia-lai'), 'gia-lai', 'I.5', { quantity: '3' })
  await submit('dak-lak')
  browser = await connect()
  member = await visit(browser, { as: 'gia-lai' })
  lead = await visit(browser, { as: leadId })
})
afterAll(() => browser.close())
afterEach(() => expect([...member.errors, ...lead.errors]).toEqual([]))

describe('a sheet that comes late', () => {
  const note = 'Đã soát danh sách các đợt thăm'
  const typedIn = () =>
    criterion(member.page, 'Đợt thăm, chúc mừng').getByLabel('Ghi chú cho người thẩm định')

  test('is open and typed in while self-scoring ends', async () => {
    const { page } = member
    await open(page, '/sheet', current)
    await criterion(page, 'Đợt thăm, chúc mừng').getByRole('heading').click()
    await typedIn().fill(note)
    await saved(page)
  })

  test('the day of the lead follows the phase at once', async () => {
    const { page } = lead
    await open(page, '/', current)
    await page.getByRole('button', { name: 'Chuyển giai đoạn' }).click()
    const dialog = page.getByRole('dialog', { name: 'Chuyển giai đoạn' })
    await dialog.getByRole('radio', { name: /^Thẩm định/ }).check()
    await dialog.getByRole('button', { name: 'Mở thẩm định' }).click()
    await page.getByRole('heading', { level: 2, name: 'Thẩm định bảng điểm các đơn vị' }).waitFor()
    await page.getByText('đơn vị chưa nộp vẫn nộp được, ghi nhận nộp muộn').waitFor()
  })

  test('learns of it without being loaded again, and keeps what was typed', async () => {
    const { page } = member
    // Somebody comes back to the page a minute later.
    await page.evaluate(() => {
      const now = Date.now
      Date.now = () => now() + 61_000
      dispatchEvent(new Event('focus'))
    })
    const news = page.getByRole('status').filter({ hasText: 'Cụm vừa chuyển sang giai đoạn' })
    await news.getByText(/“Thẩm định”.*Vẫn kê khai và nộp được/).waitFor()
    await page.getByText('Giai đoạn tự chấm đã qua.').waitFor()
    expect(await typedIn().inputValue()).toBe(note)
    await expectFit(page)
    await news.getByRole('button', { name: 'Đã đọc' }).click()
    await news.waitFor({ state: 'hidden' })
  })

  test('has no points and no place before it is in', async () => {
    const { page } = lead
    await open(page, '/review', current)
    const totals = page.getByRole('row', { name: /^Tổng tạm tính/ })
    await totals.waitFor()
    const heads = await page.getByRole('columnheader').allInnerTexts()
    const column = heads.findIndex((head) => head.includes('Gia Lai')) - 1
    expect(await totals.getByRole('gridcell').nth(column).innerText()).toContain('chưa nộp')
    await open(member.page, '/', current)
    await member.page.getByText('Đơn vị của bạn chưa nộp bảng tự chấm').waitFor()
    await expectFit(member.page)
  })

  test('is handed in as late, and everybody can see that', async () => {
    const { page } = member
    await page.getByRole('link', { name: 'Mở và nộp bảng' }).click()
    await settled(page)
    await submitOnScreen(page, 'Kiểm tra và nộp', 'ghi là nộp muộn')
    await page.getByText(/Nộp muộn lần 1/).waitFor()
    await shot(page, 'late-sheet')
    await open(lead.page, '/review?unit=gia-lai', current)
    await lead.page.getByText('Nộp muộn, sau giai đoạn tự chấm').waitFor()
    await expectFit(lead.page)
  })
})

describe('what was typed too late to be saved', () => {
  test('is shown on the closed sheet, and gone from this machine once it is discarded', async () => {
    const { page } = member
    await page.evaluate(async (seasonId) => {
      const { person } = await (await fetch('/api/v1/session')).json()
      const input = { activityIds: [], figures: {}, note: 'Ghi sau khi nộp', evidenceIds: [] }
      localStorage.setItem(
        `thidua.draft.${person.id}.claim.${seasonId}.gia-lai.I.5`,
        JSON.stringify({ value: input, at: new Date().toISOString(), key: 'late' }),
      )
    }, current)
    await open(page, '/sheet', current)
    const kept = page.locator('.notice').filter({ hasText: 'Có 1 tiêu chí nhập sau khi bảng khóa' })
    await kept.getByText(/^I\.5 .*Ghi sau khi nộp/).waitFor()
    await expectFit(page)
    await kept.getByRole('button', { name: 'Bỏ những gì chưa lưu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bỏ những gì chưa lưu' })
    await dialog.getByRole('button', { name: 'Bỏ những gì chưa lưu' }).click()
    await kept.waitFor({ state: 'detached' })
    await open(page, '/sheet', current)
    await page.getByText(/^Đã nộp bảng tự chấm lúc/).waitFor()
    expect(await kept.count()).toBe(0)
  })
})

describe('a sheet that is returned', () => {
  test('comes back with the reason, after a cell was verified', async () => {
    const { page } = lead
    for (const code of ['I.2', 'I.5']) {
      await open(page, `/review?unit=gia-lai&at=${code}`, current)
      await page.getByRole('button', { name: /^Chốt/ }).click()
      await page.getByText(/^Đã chốt/).waitFor()
    }
    await open(page, '/review?unit=gia-lai', current)
    await page.getByRole('button', { name: 'Trả lại bảng cho đơn vị' }).click()
    const dialog = page.getByRole('dialog', { name: 'Trả lại bảng của Gia Lai' })
    await dialog.getByRole('textbox').fill(reason)
    await dialog.getByRole('button', { name: 'Trả lại bảng' }).click()
    await page.getByText('Đã trả bảng lại cho Gia Lai.').waitFor()
    await open(member.page, '/', current)
    await member.page.getByText(reason).waitFor()
  })

  test('an activity moves from one criterion to another', async () => {
    const { page } = member
    await page.getByRole('link', { name: 'Mở bảng tự chấm' }).click()
    await settled(page)
    await page.getByText(reason).first().waitFor()
    const here = criterion(page, 'Hoạt động hữu nghị do Liên hiệp chủ trì')
    await here.locator('summary').click()
    await here.getByRole('button', { name: 'Chọn từ hoạt động đã ghi' }).click()
    const picker = page.getByRole('dialog', { name: 'Chọn hoạt động cho I.1' })
    await picker.getByRole('button', { name: 'Chuyển từ I.2 sang đây' }).click()
    await eventually(() => picker.getByRole('checkbox', { checked: true }).count()).toBe(1)
    await eventually(() => page.evaluate(() => document.activeElement?.matches(':checked'))).toBe(
      true,
    )
    await picker.getByRole('button', { name: 'Xong' }).click()
    await saved(page)
    await page.reload()
    await settled(page)
    const there = criterion(page, 'Hoạt động hữu nghị phối hợp tổ chức')
    await there.getByText('Chưa kê khai').waitFor()
  })

  test('handed in again, what changed since is marked and to be verified again', async () => {
    await submitOnScreen(member.page, 'Kiểm tra và nộp lại')
    await member.page.getByText(/^Nộp lần 2/).waitFor()
    const { page } = lead
    await open(page, '/review?unit=gia-lai&at=I.2', current)
    await page.getByText('Đơn vị đã rút kê khai ở tiêu chí này.').waitFor()
    await page.getByText(/đã đổi lúc .*, sau khi ô này được chốt/).waitFor()
    await page.getByRole('button', { name: /^Gia Lai, I\.2: .*đã sửa sau thẩm định/ }).waitFor()
    await expectFit(page)
    await shot(page, 'revised-cell')
  })

  test('Back shows the standings as they are after a verdict', async () => {
    const { page } = lead
    await open(page, '/standings', current)
    const left = page.getByText(/\d+ ô chưa thẩm định/)
    const before = await left.innerText()
    await page.getByRole('link', { name: 'Thẩm định', exact: true }).click()
    await page.getByRole('button', { name: /^Gia Lai, I\.1/ }).click()
    await page.getByRole('button', { name: /^Chốt/ }).click()
    await page.getByText(/^Đã chốt/).waitFor()
    await page.goBack() // the matrix without the cell
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /^Xếp hạng/ }).waitFor()
    await page.waitForFunction(
      (text) => !document.querySelector('main')?.innerText.includes(text),
      before,
    )
  })
})

/** The check, the acceptance of what is left empty, the act. @param says What the check must tell. */
async function submitOnScreen(page: Visit['page'], button: string, says?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /bảng tự chấm năm 2024/ })
  if (says) await dialog.getByText(says).waitFor()
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: /^Nộp/ }).click()
  await page.getByText(/^Đã nộp bảng tự chấm lúc/).waitFor()
}
