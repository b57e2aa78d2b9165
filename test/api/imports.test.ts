import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewActivity } from '../../scoring/model/activity.ts'
import type { ImportAnswer, ReportReading } from '../../server/reports/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { makeActivity, ok, refused, season } from './acts.ts'

const word = readFileSync(new URL('../reports/gold/quang-binh-2023.docx', import.meta.url))
const first = '- Đón tiếp 5 đoàn khách Lào ngày 12/3.'
const second = 'Tặng 20 suất quà cho sinh viên Campuchia'
const item = (fragment: string, changes: Partial<NewActivity> = {}) => ({
  fragment,
  activity: makeActivity({ title: fragment, ...changes }),
})

describe.each(engines)('reports on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  const read = (body: string | Buffer) =>
    quangBinh.raw(`${season}/report-reading`, {
      method: 'PUT',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' },
    })
  const stored = () => it.store.db.selectFrom('activity').select(['title', 'source']).execute()
  const events = () => it.store.db.selectFrom('audit').select('action').execute()

  test('are read beside the server and not kept', async () => {
    const reading = await ok<ReportReading>(read(`${first}\n+ ${second}`))
    expect(reading.proposals).toMatchObject([
      { area: 'delegations', recorded: false, when: { from: '2026-03-12', to: '2026-03-12' } },
      { counts: [{ n: '20', unit: 'suất quà' }], recorded: false },
    ])
    const written = await ok<ReportReading>(read(word))
    expect(written.proposals).toHaveLength(24)
    // Of another year than the season: whoever reads it is told.
    expect([reading.year, written.year]).toEqual([null, 2023])
    expect(await stored()).toEqual([])
  })

  test.each([
    ['', 422, 'report.empty'],
    [Buffer.from([0x89, 0x50, 0, 1]), 415, 'report.binary'],
    [word.subarray(0, 4000), 422, 'report.broken_package'],
  ])('no report is refused with a sentence (case %#)', async (body, status, code) => {
    await refused(read(body), status, code)
  })

  test('are recorded whole, by one event, and never twice', async () => {
    const items = [item(first), item(second)]
    const answer = await ok<ImportAnswer>(quangBinh.post(`${season}/imports`, { items }), 201)
    expect(answer).toMatchObject({ already: 0 })
    expect(await stored()).toEqual(
      items.map(({ fragment }) => ({ title: fragment, source: 'báo cáo' })),
    )
    expect(await events()).toEqual([{ action: 'report.imported' }])

    const again = [item(`${second}.`), item('Gửi 3 thư chúc mừng')]
    expect(
      await ok<ImportAnswer>(quangBinh.post(`${season}/imports`, { items: again }), 201),
    ).toMatchObject({ already: 1 })
    expect(await stored()).toHaveLength(3)
    const { proposals } = await ok<ReportReading>(read(`+ ${second};\n- Tặng 9 giấy khen.`))
    expect(proposals.map(({ recorded }) => recorded)).toEqual([true, false])
  })

  test('are not recorded at all when one activity is wrong', async () => {
    const items = [item(first), item(second, { startsOn: '2025-12-31' })]
    const problem = await refused(
      quangBinh.post(`${season}/imports`, { items }),
      422,
      'request.invalid',
    )
    expect(problem.errors).toMatchObject([
      { path: 'items.1.activity.startsOn', code: 'day.outside_season' },
    ])
    expect(await stored()).toEqual([])
  })

  test('a withdrawn activity may be recorded from its report again', async () => {
    const { recorded } = await ok<ImportAnswer>(
      quangBinh.post(`${season}/imports`, { items: [item(first)] }),
      201,
    )
    await quangBinh.delete(`${season}/activities/${recorded[0]}`, undefined, 1)
    expect(
      await ok<ImportAnswer>(quangBinh.post(`${season}/imports`, { items: [item(first)] }), 201),
    ).toMatchObject({ already: 0 })
  })
})
