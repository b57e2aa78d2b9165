import type { Locator, Page } from 'playwright-core'
import { eventually, open } from './browser.ts'
import { current } from './browser-api.ts'

/** One criterion of the own sheet, by the beginning of its title. */
export function criterion(page: Page, title: string): Locator {
  const heading = page.getByRole('heading', { level: 3, name: title })
  return page.getByRole('listitem').filter({ has: heading }).last()
}

/** The total of the own sheet as it stands on a desktop. */
export async function totalOf(page: Page): Promise<number> {
  const total = page.getByRole('region', { name: 'Tổng tự chấm' }).getByRole('status')
  return Number((await total.innerText()).replace(',', '.'))
}

/** Everything typed has reached the server, and the top bar says so. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByText(/^Đã lưu lúc/)
    .waitFor()
}

/** The lead moves a season to another phase, through the page: the open one unless another is named. */
export async function moveOnScreen(page: Page, phase: string, seasonId = current): Promise<void> {
  await open(page, '/season', seasonId)
  await page.getByRole('button', { name: 'Chuyển giai đoạn' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chuyển giai đoạn' })
  const radio = dialog.getByRole('radio', { name: new RegExp(`^${phase}`) })
  await dialog.getByRole('radio').first().waitFor()
  if (!(await radio.isVisible())) await dialog.getByText('Giai đoạn khác (bản dùng thử)').click()
  await radio.check()
  await dialog.getByRole('button', { name: /^(Mở|Công bố|Quay lại)/ }).click()
  await page.getByText(`Đang ở: ${phase}`).waitFor()
}

/** The field says by itself what is wrong, and the cursor stands in it. @returns What it says. */
export async function expectRefused(field: Locator): Promise<string> {
  const page = field.page()
  await page.getByRole('alert').first().waitFor()
  await eventually(() => field.getAttribute('aria-invalid')).toBe('true')
  await expectFocused(field)
  return errorAt(field)
}

/** The cursor, or what the keys act on, comes to stand there. */
export async function expectFocused(place: Locator): Promise<void> {
  await eventually(() => place.evaluate((it) => it === document.activeElement)).toBe(true)
}

/** The sentence that is tied to a field; its own, not a hint. */
export function errorAt(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .filter((described) => described?.getAttribute('role') === 'alert')
      .map((described) => described!.innerText.trim())
      .join(' '),
  )
}

/** The standings as a desktop shows them, from the first to the last. */
export async function totalsOnScreen(page: Page): Promise<{ name: string; total: string }[]> {
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await rows.first().waitFor()
  return Promise.all(
    (await rows.all()).map(async (row) => ({
      name: await row.getByRole('rowheader').getByRole('button').innerText(),
      total: await row.getByRole('cell').nth(1).innerText(),
    })),
  )
}

/** Whether all of it is on screen and no bar or panel lies over it; it may still be on its way. */
export async function expectInSight(element: Locator): Promise<void> {
  await eventually(() => element.evaluate(inSight)).toBe(true)
}

function inSight(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return [top + 3, bottom - 3].every((y) => {
    const above = document.elementFromPoint((left + right) / 2, y)
    return above !== null && (element.contains(above) || above.contains(element))
  })
}
