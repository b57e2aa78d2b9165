import { text } from 'node:stream/consumers'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSeason } from '../../scoring/read.ts'
import { score } from '../../scoring/score.ts'
import { leadId } from '../../server/demo/accounts.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import { connect, open, type Visit, visit } from '../support/browser.ts'
import { finished, handsOf } from '../support/browser-api.ts'
import { totalsOnScreen } from '../support/browser-steps.ts'
import { besides, paperOf, readPdf } from '../support/pdf.ts'

let browser: Browser
let lead: Visit

beforeAll(async () => {
  browser = await connect()
  lead = await visit(browser, { as: leadId })
})
afterAll(async () => {
  await browser.close()
  expect(lead.errors).toEqual([])
})

test.each(['verified', 'self'] as const)(
  'the downloaded season file gives the very %s totals on screen',
  async (stage) => {
    const { page } = lead
    await open(page, '/season', finished)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải tệp (JSON)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`${finished}.json`)
    const read = readSeason(await text(await download.createReadStream()))
    if (!('season' in read)) return expect.fail(JSON.stringify(read.faults))
    await open(page, `/standings?stage=${stage}`, finished)
    const names = await shortNames()
    expect(await totalsOnScreen(page)).toEqual(
      score(read.season, { stage }).members.map(({ id, total }) => ({
        name: names.get(id),
        total: asRead(total),
      })),
    )
  },
)

test('the printed score table holds every total, with its head on each page', async () => {
  const { page } = lead
  await open(page, '/standings', finished)
  const totals = await totalsOnScreen(page)
  await open(page, '/print/score-table', finished)
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(new Set(sheets.map(paperOf))).toEqual(new Set(['842 × 595']))
  for (const { name, total } of totals) expect(besides(sheets, name), name).toContain(total)
  const withRows = sheets.filter(({ phrases }) =>
    phrases.some(({ text: said }) => totals.some(({ name }) => name === said)),
  )
  for (const { phrases } of withRows)
    expect(phrases.map(({ text: said }) => said)).toContain('Xếp loại')
})

async function shortNames(): Promise<Map<string, string>> {
  const hands = await handsOf(leadId)
  const { members } = await hands.get<SeasonDetail>(`/seasons/${finished}`)
  return new Map(members.map(({ id, shortName }) => [id, shortName]))
}

/** As a column of totals shows it: decimal comma, two places. */
function asRead(total: string): string {
  const [whole, fraction = ''] = total.split('.')
  return `${whole},${fraction.padEnd(2, '0')}`
}
