import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveLetterhead } from '../../db/queries/letterheads.ts'
import { insertSeason } from '../../db/queries/seasons.ts'
import type { Letterhead, SetLetterhead } from '../../server/papers/heads/schema.ts'
import type { Lookup } from '../../server/papers/lookup/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { readDocx } from '../support/office/docx.ts'
import { seasonId } from '../support/small-season.ts'
import { handIn, ok, refused, season } from './acts.ts'

const empty: SetLetterhead = {
  ...{ parent: '', name: '', mark: '', place: '', onBehalf: '', office: '', position: '' },
  ...{ signer: '', deputy: '', secretary: '' },
}
const none = { number: '', issuedOn: null, recipients: [] }

describe.each(engines)('heads, numbers and names of papers on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
    await handIn(it, 'quang-binh')
    await it.enter('conference')
  })
  afterAll(() => it.close())

  const heads = async (login: string) =>
    ok<Letterhead[]>((await it.as(login)).get(`${season}/letterheads`))
  const paper = async (file: string) => {
    const response = await (await it.as('ha-tinh')).get(`${season}/papers/${file}`)
    expect(response.status).toBe(200)
    const { paragraphs, footers } = readDocx(new Uint8Array(await response.arrayBuffer()))
    const code = /Mã kiểm tra: (\S+)/.exec(footers.join(' '))?.[1] ?? ''
    return { lines: paragraphs.map(({ text }) => text), code }
  }

  test('until somebody sets them they follow from the data, with blanks for number and day', async () => {
    const [cluster, ...others] = await heads('khanh-hoa')
    expect(cluster).toMatchObject({ issuer: null, version: 0, open: true, set: empty })
    expect(cluster!.usual).toMatchObject({ mark: 'CTĐ', place: 'Khánh Hòa', office: 'Cụm trưởng' })
    expect(others.map(({ issuer }) => issuer)).toEqual(['khanh-hoa'])
    expect((await heads('ha-tinh'))[0]).toMatchObject({ issuer: null, open: false })
    const { lines } = await paper('submission.docx')
    expect(lines).toContain('Số: ……/TTr-CTĐ')
    expect(lines).toContain('Khánh Hòa, ngày …… tháng …… năm ……')
    expect(lines).toContain('(Ký, ghi rõ họ tên, đóng dấu)')
  })

  test('the heads of the cluster set its own, and every paper has them', async () => {
    const deputy = await it.as('quang-nam')
    const set = {
      ...empty,
      name: 'Cụm thi đua\nsố 3',
      mark: 'CTĐ3',
      onBehalf: 'TM. Cụm thi đua số 3',
      position: 'Chủ tịch Liên hiệp tỉnh Khánh Hòa',
      signer: 'Người ký thử',
    }
    const path = `${season}/letterhead`
    const saved = await ok<Letterhead>(deputy.put(path, set, 0))
    expect(saved).toMatchObject({ version: 1, set: { name: 'Cụm thi đua số 3', place: '' } })
    await refused(deputy.put(path, set, 0), 412, 'version.mismatch')
    const issued = {
      number: '5',
      issuedOn: '2026-02-06',
      recipients: ['- Như trên;', '- Lưu: VT.'],
    }
    await ok(deputy.put(`${season}/issued/submission`, issued, 0))
    const { lines } = await paper('submission.docx')
    expect(lines).toContain('CỤM THI ĐUA SỐ 3')
    expect(lines).toContain('Số: 05/TTr-CTĐ3')
    expect(lines).toContain('Khánh Hòa, ngày 06 tháng 02 năm 2026')
    expect(lines.slice(lines.indexOf('Nơi nhận:')).slice(1, 3)).toEqual([
      '- Như trên;',
      '- Lưu: VT.',
    ])
    const signed = lines.indexOf('TM. CỤM THI ĐUA SỐ 3')
    expect(lines.slice(signed + 1).filter((line) => line !== '')).toEqual([
      'CỤM TRƯỞNG',
      'CHỦ TỊCH LIÊN HIỆP TỈNH KHÁNH HÒA',
      'Người ký thử',
    ])
  })

  test('a number of its own stays as it is; the minutes take theirs from the conference', async () => {
    const lead = await it.as('khanh-hoa')
    const report = { ...none, number: '147/BC-LHHN', issuedOn: '2027-01-11' }
    await ok(lead.put(`${season}/issued/cluster-report`, report, 0))
    const { lines } = await paper('cluster-report.docx')
    expect(lines).toContain('Số: 147/BC-LHHN')
    expect(lines).toContain('Khánh Hòa, ngày 11 tháng 01 năm 2027')
  })

  test('an organisation sets its own and nobody else’s, and goes on with it the year after', async () => {
    const own = await it.as('quang-binh')
    const path = `${season}/members/quang-binh/letterhead`
    await ok(own.put(path, { ...empty, parent: 'UBND tỉnh Quảng Bình', deputy: 'Không có' }, 0))
    const [, mine] = await heads('quang-binh')
    expect(mine).toMatchObject({ set: { parent: 'UBND tỉnh Quảng Bình', deputy: '' } })
    expect((await paper('report.docx?member=quang-binh')).lines).toContain('UBND TỈNH QUẢNG BÌNH')
    const peer = await it.as('ha-tinh')
    await refused(peer.put(path, empty, 1), 403, 'right.missing')
    await refused(peer.put(`${season}/letterhead`, empty, 1), 403, 'right.missing')
    await refused(own.put(`${season}/issued/report`, none, 0), 403, 'right.missing')
  })

  test('what cannot be printed is refused, by field', async () => {
    const lead = await it.as('khanh-hoa')
    const head = (change: Partial<SetLetterhead>) =>
      lead.put(`${season}/letterhead`, { ...empty, ...change }, 1)
    const issue = (id: string, change: object) =>
      lead.put(`${season}/issued/${id}`, { ...none, ...change }, 0)
    const tries = [
      [head({ mark: 'C T/Đ' }), 'mark', 'letterhead.mark_unreadable'],
      [head({ signer: 'a'.repeat(81) }), 'signer', 'text.too_long'],
      [head({ name: 'Cụm\u202e3' }), 'name', 'text.unprintable'],
      [issue('bulletin', { number: 'số 5' }), 'number', 'letterhead.number_unreadable'],
      [issue('score-table', { number: '5' }), 'number', 'letterhead.no_number'],
      [issue('bulletin', { issuedOn: '2062-01-05' }), 'issuedOn', 'letterhead.day_far'],
      [issue('bulletin', { recipients: ['-'] }), 'recipients.0', 'text.empty'],
    ] as const
    for (const [answer, path, code] of tries) {
      const response = await answer
      expect(response.status, code).toBe(422)
      expect(await response.json()).toMatchObject({ errors: [{ path, code }] })
    }
    await refused(issue('ballots', {}), 404, 'request.not_found')
    await refused(issue('ledger', {}), 404, 'request.not_found')
    const own = await it.as('quang-binh')
    const index = own.put(`${season}/members/quang-binh/issued/evidence`, none, 0)
    await refused(index, 404, 'request.not_found')
  })

  test('a number entered after printing leaves the check code, also when the season is published', async () => {
    await it.enter('published')
    const lead = await it.as('khanh-hoa')
    const before = await paper('cluster-report.docx')
    await ok(lead.put(`${season}/issued/cluster-report`, { ...none, number: '148' }, 1))
    expect((await paper('cluster-report.docx')).lines).toContain('Số: 148/BC-CTĐ3')
    const found = `${season}/paper-check?paper=cluster-report&code=${before.code}`
    expect(await ok<Lookup>(lead.get(found))).toMatchObject({ outcome: 'match' })
  })

  test('what was set in several earlier years goes on, the newest first, but no names of persons', async () => {
    const { db } = it.store
    const seasons = db.selectFrom('season').selectAll().where('id', '=', seasonId)
    const row = await seasons.executeTakeFirstOrThrow()
    const by = { updatedBy: row.id, updatedAt: it.now().toISOString() }
    const earlier = async (year: number, set: Partial<SetLetterhead>) => {
      const inSeason = `cum-thu-${year}`
      await insertSeason(db, { ...row, id: inSeason, year })
      for (const issuer of ['', 'ha-tinh'])
        await saveLetterhead(db, 0, { inSeason, issuer, ...empty, ...set, ...by })
    }
    await earlier(2024, { place: 'Vinh', parent: 'UBND tỉnh', secretary: 'Người ghi' })
    await earlier(2023, { name: 'Tên đã đặt', place: 'Hà Tĩnh cũ', signer: 'Người ký cũ' })
    const [cluster, mine] = await heads('ha-tinh')
    expect(cluster!.usual).toMatchObject({ name: 'Tên đã đặt', parent: 'UBND tỉnh' })
    expect(cluster!.usual).toMatchObject({ place: 'Khánh Hòa', signer: '' })
    expect(mine!.usual).toMatchObject({ name: 'Tên đã đặt', place: 'Vinh', parent: 'UBND tỉnh' })
    expect(mine!.usual).toMatchObject({ signer: '', secretary: '' })
  })
})
