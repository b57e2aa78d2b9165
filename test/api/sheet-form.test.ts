import { Workbook } from '@cj-tech-master/excelts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Claim } from '../../server/claims/schema.ts'
import type { FormImportAnswer, FormReading } from '../../server/sheet-form/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, handIn, ok, record, refused, season } from './acts.ts'

const member = `${season}/members/quang-binh`
const octets = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' }

describe.each(engines)('the sheet as an Excel form on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  /** The form as downloaded, with some cells filled in. */
  async function filled(cells: Record<string, string | number>): Promise<Uint8Array> {
    const response = await quangBinh.get(`${member}/form`)
    expect(response.status).toBe(200)
    const workbook = new Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    for (const [cell, value] of Object.entries(cells))
      workbook.worksheets[0]!.getCell(cell).value = value
    return workbook.xlsx.writeBuffer()
  }
  const read = (body: Uint8Array, who = quangBinh, at = member) =>
    who.raw(`${at}/form-reading`, { method: 'PUT', body: new Uint8Array(body), headers: octets })
  const save = ({ changes }: FormReading) =>
    quangBinh.post(`${member}/form-imports`, {
      changes: changes.map(({ criterion, version, after }) => ({ criterion, version, ...after })),
    })
  const claimOf = (criterion: string) => ok<Claim>(quangBinh.get(`${member}/claims/${criterion}`))
  const stored = () => it.store.db.selectFrom('claim').select('criterion').execute()

  test('filled in offline, looked at, saved by one event; files and activities stay', async () => {
    const { id } = await record(quangBinh)
    const file = await attach(quangBinh, 'quang-binh', 'a.pdf')
    await claim(quangBinh, 'quang-binh', 'I.1', {
      ...{ activityIds: [id], units: { [id]: 3 }, evidenceIds: [file.id] },
    })
    const bytes = await filled({ J7: 'có ảnh', E8: '95,5', G8: '95.50' })
    const reading = await ok<FormReading>(read(bytes))
    expect(reading).toMatchObject({ refusals: [], same: 2 })
    expect(reading.changes).toMatchObject([
      { criterion: 'I.1', row: 7, version: 1, after: { figures: {}, note: 'có ảnh' } },
      { criterion: 'I.2', version: 0, after: { figures: { actual: '95.5', plan: '95.5' } } },
    ])
    expect(await stored()).toHaveLength(1)

    expect(await ok<FormImportAnswer>(save(reading), 201)).toEqual({ saved: 2 })
    expect(await claimOf('I.1')).toMatchObject({
      ...{
        version: 2,
        note: 'có ảnh',
        activityIds: [id],
        units: { [id]: 3 },
        evidenceIds: [file.id],
      },
      fact: { quantity: '3' },
    })
    const events = await it.store.db.selectFrom('audit').select('action').execute()
    expect(events.at(-1)).toEqual({ action: 'form.imported' })
    await refused(save(reading), 412, 'version.mismatch')
  })

  test('is refused for another member, to others, and after a hand-in', async () => {
    const bytes = await filled({})
    const haTinh = await it.as('ha-tinh')
    await refused(read(bytes, haTinh, `${season}/members/ha-tinh`), 422, 'form.other_member')
    await refused(haTinh.get(`${member}/form`), 403, 'right.missing')
    await handIn(it, 'quang-binh')
    await refused(read(bytes), 409, 'sheet.locked')
  })

  test('no Excel file is refused with a sentence', async () => {
    await refused(read(Buffer.from('Mã;Kết quả')), 415, 'excel.other_kind')
  })

  test('when one of the changes fails nothing is saved', async () => {
    const change = { version: 0, note: '' }
    const changes = [
      { ...change, criterion: 'I.1', figures: { quantity: '5' } },
      { ...change, criterion: 'I.2', figures: { quantity: '5' } },
    ]
    const answer = quangBinh.post(`${member}/form-imports`, { changes })
    await refused(answer, 422, 'request.invalid')
    expect(await stored()).toEqual([])
  })
})
