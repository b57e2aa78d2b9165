import { Workbook } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sheet } from '../../scoring/model/sheet.ts'
import type { Draft, DraftRow } from '../../server/drafts/schema.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { nowhere } from '../support/routes.ts'
import { otherSeasonId, smallFile } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'

const path = `${season}/drafts`
const { members: _members, ...rules } = smallFile
const content = JSON.stringify(rules)
const changed = (change: object) => JSON.stringify({ ...rules, ...change })

describe.each(engines)('drafts of a sheet on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  beforeAll(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
  })
  afterAll(() => it.close())

  const create = (text = content, basedOn: number | null = null) =>
    ok<Draft>(lead.post(path, { content: text, basedOn }), 201)

  test('the lead clones the sheet in use; the deputy reads it', async () => {
    const draft = await create(content, 1)
    expect(draft).toMatchObject({
      title: 'Cụm thử, năm 2026',
      basedOn: { seasonId: 'cum-thu-2026', number: 1 },
      version: 1,
      updatedBy: 'Tài khoản khanh-hoa',
      content,
    })
    const { content: _content, ...row } = draft
    expect(await ok<DraftRow[]>(deputy.get(path))).toEqual([row])
    expect(await ok<Draft>(deputy.get(`${path}/${draft.id}`))).toEqual(draft)
  })

  test('a sheet that the season never had is no origin', async () => {
    expect((await create(content, 7)).basedOn).toBeNull()
    expect((await create(content, null)).basedOn).toBeNull()
  })

  test('a scoring sheet in Excel begins one', async () => {
    const book = new Workbook()
    const table = book.addWorksheet('Bảng điểm')
    table.addRow(['TT', 'Tiêu chí', 'Điểm'])
    table.addRow([1, 'Mỗi đoàn 1,5 điểm', 10])
    const read = async (body: Uint8Array) =>
      lead.raw(`${season}/sheet-reading`, {
        ...{ method: 'PUT', body: new Uint8Array(body) },
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/octet-stream' },
      })
    const sheet = await ok<Sheet>(read(await book.xlsx.writeBuffer()))
    expect(sheet.nodes).toMatchObject([{ code: '1', rule: { kind: 'perUnit', points: '1.5' } }])
    const text = changed({ sheet })
    expect((await create(text)).content).toBe(text)
    await refused(read(Buffer.from('TT;Tiêu chí')), 415, 'excel.other_kind')
  })

  test('every save is a version, and the second of two writers is told', async () => {
    const { id } = await create()
    const text = changed({ title: 'Cụm thử, năm 2027' })
    const saved = await ok<Draft>(lead.put(`${path}/${id}`, { content: text }, 1))
    expect(saved).toMatchObject({ title: 'Cụm thử, năm 2027', version: 2, content: text })
    const { current } = await refused(
      lead.put(`${path}/${id}`, { content }, 1),
      412,
      'version.mismatch',
    )
    expect(current).toEqual(saved)
    await refused(lead.put(`${path}/${id}`, { content }), 428, 'version.missing')
  })

  test('work that is not finished is kept: empty fields, dangling references', async () => {
    const { id } = await create()
    const unfinished = changed({
      title: '',
      sheet: {
        title: '',
        max: 'một trăm',
        nodes: [
          { code: 'I', title: '', nodes: [] },
          {
            code: 'I',
            title: 'Hai lần một mã',
            rule: { kind: 'choice', options: [] },
            requires: { key: 'node:IX', at_least: '' },
          },
        ],
      },
    })
    const saved = await ok<Draft>(lead.put(`${path}/${id}`, { content: unfinished }, 1))
    expect(saved.content).toBe(unfinished)
  })

  test.each([
    ['no JSON', '{', '$'],
    ['no object', '[]', '$'],
    ['members in it', JSON.stringify(smallFile), '$'],
    ['no sheet', JSON.stringify({ ...rules, sheet: undefined }), '$.sheet'],
    ['a node that is none', changed({ sheet: { title: 'x', nodes: [7] } }), '$.sheet.nodes[0]'],
    [
      'an unknown rule',
      changed({
        sheet: { title: 'x', nodes: [{ code: 'I', title: 'x', rule: { kind: 'luck' } }] },
      }),
      '$.sheet.nodes[0].rule.kind',
    ],
    ['a field that a season file has not', changed({ colour: 'red' }), '$.colour'],
    ['a title that is none', changed({ title: 5 }), '$.title'],
    ['a year that is none', changed({ year: 'nay' }), '$.year'],
    ['a key twice', `${content.slice(0, -1)},"year":2026}`, '$.year'],
  ])('what is no sheet is refused: %s', async (_name, text, place) => {
    const before = await it.store.db.selectFrom('sheetDraft').select('id').execute()
    const { errors } = await refused(
      lead.post(path, { content: text, basedOn: null }),
      422,
      'draft.unreadable',
    )
    expect(errors?.map(({ path }) => path)).toContain(place)
    expect(await it.store.db.selectFrom('sheetDraft').select('id').execute()).toEqual(before)
  })

  test('a large sheet is taken, a megabyte is not', async () => {
    const note = (length: number) =>
      changed({ sheet: { ...rules.sheet, note: 'x'.repeat(length) } })
    await create(note(9000))
    const nodes = Array.from({ length: 1500 }, (_, at) => ({
      code: `n${at}`,
      title: 'Một tiêu chí có tên dài như thật, để bảng điểm nặng hơn 64 kB',
      rule: { kind: 'given', max: '1' },
    }))
    const large = changed({ sheet: { title: 'Lớn', nodes } })
    expect(large.length).toBeGreaterThan(64 * 1024)
    await create(large)
    const tooLarge = { content: ' '.repeat(1_000_001), basedOn: null }
    const { errors } = await refused(lead.post(path, tooLarge), 422, 'request.invalid')
    expect(errors).toMatchObject([{ path: 'content', code: 'text.too_long' }])
  })

  test('a draft is deleted as it was seen, and then is not there', async () => {
    const { id } = await create()
    await ok(lead.put(`${path}/${id}`, { content }, 1))
    await refused(lead.delete(`${path}/${id}`, undefined, 1), 412, 'version.mismatch')
    expect((await lead.delete(`${path}/${id}`, undefined, 2)).status).toBe(204)
    await refused(lead.get(`${path}/${id}`), 404, 'draft.not_found')
    await refused(lead.put(`${path}/${id}`, { content }, 2), 404, 'draft.not_found')
  })

  test('members see none, and only the lead writes', async () => {
    const { id } = await create()
    const member = await it.as('quang-binh')
    await refused(member.get(path), 403, 'right.missing')
    await refused(member.get(`${path}/${id}`), 403, 'right.missing')
    await refused(deputy.put(`${path}/${id}`, { content }, 1), 403, 'right.missing')
    await refused(deputy.delete(`${path}/${id}`, undefined, 1), 403, 'right.missing')
  })

  test('another cluster has drafts of its own', async () => {
    const { id } = await create()
    const other = await it.as('cum-khac')
    const theirs = `/api/v1/seasons/${otherSeasonId}/drafts`
    expect(await ok<DraftRow[]>(other.get(theirs))).toEqual([])
    for (const answer of [
      other.get(`${theirs}/${id}`),
      other.put(`${theirs}/${id}`, { content }, 1),
      other.delete(`${theirs}/${id}`, undefined, 1),
    ])
      await refused(answer, 404, 'draft.not_found')
  })

  test('the history says what was done, in words', async () => {
    await it.enter('record')
    const { id } = await create(content, 1)
    await ok(lead.put(`${path}/${id}`, { content: changed({ title: '' }) }, 1))
    await lead.delete(`${path}/${id}`, undefined, 2)
    const events = await ok<{ summary: string }[]>(lead.get(`${season}/audit?limit=3`))
    expect(events.map(({ summary }) => summary)).toEqual([
      'Xóa một bản nháp bảng điểm',
      'Sửa bản nháp bảng điểm (còn 1 lỗi)',
      'Lập bản nháp bảng điểm từ bản 1',
    ])
  })

  test('a sheet in use is not replaced', async () => {
    const { id } = await create()
    await it.enter('record')
    await refused(lead.post(`${path}/${id}/adoption`), 409, 'sheet.in_use')
  })

  test('before recording begins, a draft without faults becomes the next sheet', async () => {
    await it.enter('setup')
    const adopt = async (id: string, who = lead) => {
      const shown = await lead.get(`${path}/${id}/adoption`)
      const { digest = 'a'.repeat(64) } = (await shown.json()) as { digest?: string }
      return who.post(`${path}/${id}/adoption`, { digest })
    }
    const faulty = await create(changed({ title: '' }))
    const { errors } = await refused(adopt(faulty.id), 422, 'draft.faulty')
    expect(errors?.map(({ path }) => path)).toEqual(['$.title'])
    await refused(adopt((await create(changed({ year: 2027 }))).id), 422, 'draft.other_year')

    const better = await create(changed({ sheet: { ...rules.sheet, title: 'Bảng điểm mới' } }))
    await refused(adopt(better.id, deputy), 403, 'right.missing')
    expect(await ok(adopt(better.id))).toEqual({ number: 2 })
    const detail = await ok<SeasonDetail>(lead.get(season))
    expect(detail).toMatchObject({
      sheetVersion: 2,
      rules: { sheet: { title: 'Bảng điểm mới' } },
    })
    await refused(adopt(better.id), 409, 'adoption.same')
    await it.enter('record')
    await refused(adopt(better.id), 409, 'sheet.in_use')
    await refused(adopt(nowhere), 409, 'sheet.in_use')
  })
  test('drafts go on when the season is published', async () => {
    await it.enter('published')
    await create()
  })
})
