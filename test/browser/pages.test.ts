import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../server/activities/schema.ts'
import { leadId } from '../../server/demo/accounts.ts'
import {
  connect,
  desktop,
  expectFit,
  expectNoSidewaysScroll,
  open,
  phone,
  shot,
  visit,
} from '../support/browser.ts'
import { finished, handsOf } from '../support/browser-api.ts'
import { base } from '../support/demo-server.ts'

interface Shown {
  path: string
  /** The heading in Vietnamese. */
  heading: string | RegExp
  /** What one comes for; the keyboard must lead there. */
  action: (page: Page) => Locator
  charts?: boolean
}

const link = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name }).first()
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first()

const shared: Shown[] = [
  {
    path: '/standings',
    heading: 'Xếp hạng năm 2023',
    action: link('So sánh hai đơn vị'),
    charts: true,
  },
  { path: '/standings/quang-binh', heading: 'Sổ điểm: Quảng Bình', action: link(/^In bảng/) },
  {
    path: '/standings/compare',
    heading: 'So sánh hai đơn vị',
    action: button('Đổi chỗ'),
    charts: true,
  },
  { path: '/criteria', heading: 'Bộ tiêu chí năm 2023', action: link('Tải tệp năm thi đua') },
  {
    path: '/criteria/rehearsal',
    heading: 'Diễn tập bảng điểm',
    action: button('Chọn tệp năm thi đua'),
  },
  { path: '/season', heading: 'Năm thi đua', action: link('Tải tệp (JSON)') },
  {
    path: '/history',
    heading: 'Nhật ký',
    action: (page) => page.getByRole('searchbox', { name: 'Tìm trong nhật ký' }),
  },
  {
    path: '/print/score-table',
    heading: 'Bảng tổng hợp điểm thi đua',
    action: button(/^In$/),
  },
  {
    path: '/print/sheet/quang-binh',
    heading: 'Bảng điểm thi đua của đơn vị',
    action: button(/^In$/),
  },
]

const readers: Record<string, Shown[]> = {
  'quang-binh': [
    { path: '/', heading: 'Việc của tôi', action: link('Xem xếp hạng') },
    {
      path: '/activities',
      heading: 'Hoạt động',
      action: (page) => page.getByRole('searchbox', { name: /^Tìm trong tên/ }),
    },
    { path: '/activities/new', heading: 'Ghi hoạt động', action: link('Về danh sách hoạt động') },
    { path: '/activities/first', heading: /./, action: link('Về danh sách hoạt động') },
    { path: '/sheet', heading: 'Bảng tự chấm năm 2023', action: link('In bảng này') },
    { path: '/review', heading: 'Thẩm định', action: link('Sang trang Xếp hạng') },
    { path: '/awards', heading: 'Khen thưởng năm 2023', action: link('In bảng điểm') },
  ],
  [leadId]: [
    { path: '/', heading: 'Việc của tôi', action: link('Mở khen thưởng') },
    { path: '/sheet/quang-binh', heading: 'Bảng điểm của Quảng Bình', action: link('In bảng này') },
    { path: '/review', heading: 'Thẩm định', action: button(/^Hà Tĩnh, I\.1/) },
    {
      path: '/review?view=queue',
      heading: 'Thẩm định',
      action: button('Lần lượt từng ô'),
    },
    {
      path: '/review?unit=quang-nam&at=I.1',
      heading: 'Thẩm định',
      action: button('Đóng bảng bên'),
    },
    { path: '/awards', heading: 'Khen thưởng năm 2023', action: button('Chọn đơn vị') },
    { path: '/papers/heads', heading: 'Thể thức, số văn bản', action: button('Sửa') },
    ...shared,
  ],
  admin: [{ path: '/admin', heading: 'Quản trị', action: button('Thêm') }],
}

let browser: Browser
let firstActivity = ''

beforeAll(async () => {
  browser = await connect()
  const hands = await handsOf('quang-binh')
  const [activity] = await hands.get<Activity[]>(`/seasons/${finished}/activities`)
  firstActivity = `/activities/${activity!.id}`
})
afterAll(() => browser.close())

describe.each(Object.entries(readers))('%s finds', (login, pages) => {
  test.each(pages)('$path in order', async ({ path, heading, action, charts }) => {
    const { page, context, errors, requests } = await visit(browser, { as: login })
    await open(page, addressOf(path), finished)
    expect(await headings(page)).toEqual([
      typeof heading === 'string' ? heading : expect.stringMatching(heading),
    ])
    await expectFit(page)
    await expectReachable(action(page))
    await shot(page, `${nameOf(login, path)}-desktop-light`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await shot(page, `${nameOf(login, path)}-desktop-dark`)
    await page.setViewportSize(phone)
    await page.evaluate(() => scrollTo(0, 0))
    await expectFit(page) // judges the dark colours too: they are the same at every width
    await shot(page, `${nameOf(login, path)}-phone-dark`)
    expect(errors).toEqual([])
    expect(requests.filter((url) => !url.startsWith(`${base()}/`))).toEqual([])
    expect(await drawsCharts(requests)).toBe(charts === true)
    await context.close()
  })

  test('the same on a phone, and in English', async () => {
    const small = await visit(browser, { as: login, size: phone })
    const english = await visit(browser, { as: login, language: 'en' })
    for (const { path, heading } of pages) {
      await open(small.page, addressOf(path), finished)
      expect(await headings(small.page), path).toHaveLength(1)
      await expectNoSidewaysScroll(small.page)
      await shot(small.page, `${nameOf(login, path)}-phone-light`)
      await open(english.page, addressOf(path), finished)
      expect(await english.page.getAttribute('html', 'lang')).toBe('en')
      expect(await headings(english.page), path).not.toEqual([heading])
      await expectNoSidewaysScroll(english.page)
      await shot(english.page, `${nameOf(login, path)}-english`)
    }
    expect([...small.errors, ...english.errors]).toEqual([])
    await Promise.all([small.context.close(), english.context.close()])
  })
})

test('the sign-in page and an address that leads nowhere are fit too', async () => {
  const { page, errors } = await visit(browser)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const size of [desktop, phone]) {
      await page.setViewportSize(size)
      await page.goto('/login')
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor()
      await expectFit(page)
      await shot(page, `login-${size.width}-${scheme}`)
    }
  }
  expect(errors).toEqual([])
  const lost = await visit(browser, { as: 'quang-binh' })
  await open(lost.page, '/khong-co', finished)
  expect(await headings(lost.page)).toEqual(['Không có trang này'])
  await expectFit(lost.page)
  expect(lost.errors).toEqual([])
})

const addressOf = (path: string) => path.replace('/activities/first', firstActivity)
const nameOf = (login: string, path: string) => `${login}${path.replaceAll(/\W+/g, '-')}`

function headings(page: Page): Promise<string[]> {
  return page.getByRole('heading', { level: 1 }).allTextContents()
}

/** Tab alone leads from the top of the page to a control. */
async function expectReachable(control: Locator): Promise<void> {
  const page = control.page()
  await control.waitFor()
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  expect.fail(`Tab never reaches ${control}`)
}

const scripts = new Map<string, Promise<boolean>>()

/** Whether Chart.js was fetched, under whatever name the build gave it. */
async function drawsCharts(requests: readonly string[]): Promise<boolean> {
  const own = requests.filter((url) => url.endsWith('.js'))
  for (const url of own) if (!scripts.has(url)) scripts.set(url, fetch(url).then(isChartLibrary))
  return (await Promise.all(own.map((url) => scripts.get(url)))).includes(true)
}

async function isChartLibrary(answer: Response): Promise<boolean> {
  return (await answer.text()).includes('getDatasetMeta')
}
