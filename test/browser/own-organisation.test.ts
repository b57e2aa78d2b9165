import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deputyId, leadId } from '../../server/demo/accounts.ts'
import { connect, desktop, expectFit, open, shot, type Visit, visit } from '../support/browser.ts'
import { claim, current, handsOf, moveTo, submit } from '../support/browser-api.ts'
import { expectInSight, expectRefused } from '../support/browser-steps.ts'

let browser: Browser
let lead: Visit
let deputy: Visit

beforeAll(async () => {
  await moveTo('self-score')
  for (const member of [leadId, deputyId]) {
    const hands = await handsOf(member)
    await claim(hands, member, 'I.5', { quantity: '3' })
    await claim(hands, member, 'II.4', { quantity: '2' })
    await submit(member)
  }
  await moveTo('verify')
  browser = await connect()
  lead = await visit(browser, { as: leadId })
  deputy = await visit(browser, { as: deputyId })
})
afterAll(async () => {
  await browser.close()
  expect([...lead.errors, ...deputy.errors]).toEqual([])
})

test("the lead's own sheet is locked for the lead, who is told whose it is", async () => {
  const panel = await openCell(lead.page, leadId, 'Khánh Hòa')
  await panel.getByText('Phần này do cụm phó Quảng Nam thẩm định.').waitFor()
  expect(await settling(panel)).toEqual([])
  await expectFit(lead.page)
  await shot(lead.page, 'own-locked')
})

test("the deputy's own sheet is locked for the deputy", async () => {
  const panel = await openCell(deputy.page, deputyId, 'Quảng Nam')
  await panel.getByText('Phần này do cụm trưởng Khánh Hòa thẩm định.').waitFor()
  expect(await settling(panel)).toEqual([])
})

test("the deputy settles the lead's", async () => {
  const { page } = deputy
  const panel = await openCell(page, leadId, 'Khánh Hòa')
  await panel.getByRole('button', { name: 'Giữ như tự chấm' }).click()
  await page.getByRole('button', { name: /^Khánh Hòa, I\.5: 3\s*, như tự chấm/ }).waitFor()
  await expectFit(page)
})

test('a reason that is missing is told where it can be read, above the buttons that stick', async () => {
  const { page } = lead
  await page.setViewportSize({ width: 1280, height: 720 })
  const panel = await openCell(page, deputyId, 'Quảng Nam')
  await panel.getByRole('textbox', { name: 'Số đợt' }).fill('2')
  await panel.getByRole('button', { name: /^Chốt/ }).click()
  expect(await expectRefused(panel.getByRole('textbox', { name: /^Lý do/ }))).not.toBe('')
  await expectInSight(panel.getByRole('textbox', { name: /^Lý do/ }))
  await expectInSight(panel.getByRole('alert'))
  await panel.getByRole('button', { name: 'Bỏ phần đang gõ' }).click()
  await page.setViewportSize(desktop)
})

test('settling all that is shown leaves the own sheet alone', async () => {
  const { page } = lead
  await open(page, '/review', current)
  await page.getByRole('button', { name: /^Giữ như tự chấm mọi ô đang hiện/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Giữ như tự chấm \d+ ô$/ })
  await dialog.getByRole('button', { name: /^Chốt \d+ ô$/ }).click()
  await page.getByRole('button', { name: /^Quảng Nam, I\.5: 3\s*, như tự chấm/ }).waitFor()
  await page.getByRole('button', { name: /^Khánh Hòa, II\.4: 2\s*, chưa thẩm định/ }).waitFor()
})

async function openCell(page: Page, member: string, name: string) {
  await open(page, `/review?unit=${member}&at=I.5`, current)
  const panel = page.getByRole('complementary', { name: `${name} · I.5` })
  await panel.waitFor()
  return panel
}

/** The buttons with which a value would be settled. */
function settling(panel: Awaited<ReturnType<typeof openCell>>): Promise<string[]> {
  return panel.getByRole('button', { name: /^(Chốt|Giữ như)/ }).allInnerTexts()
}
