import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AnswerComment, Comment } from '../../server/comments/schema.ts'
import type { NewDocument, SeasonDocument } from '../../server/documents/schema.ts'
import type { Blocker } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { nowhere } from '../support/routes.ts'
import { ok, refused, season } from './acts.ts'

const plan: NewDocument = {
  kind: 'plan',
  title: 'Kế hoạch thi đua năm 2026',
  paragraphs: ['I. Mục đích, yêu cầu', 'II. Nội dung thi đua'],
}

describe.each(engines)('documents and comments on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  let member: Caller
  let document: SeasonDocument
  beforeAll(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
    member = await it.as('quang-binh')
    await it.enter('setup')
    document = await ok(lead.post(`${season}/documents`, plan), 201)
  })
  afterAll(() => it.close())

  const say = (who: Caller, of: string, input: object = {}) =>
    who.post(`${season}/members/${of}/comments`, {
      ...{ on: 'sheet', criterion: 'I.1', number: 1, text: 'Nên tính theo đoàn cấp tỉnh' },
      ...input,
    })
  const onDocument = (changes: object = {}) => ({
    ...{ on: 'document', documentId: document.id, number: document.version },
    ...{ paragraph: 2, text: 'Thêm chỉ tiêu viện trợ', criterion: undefined, ...changes },
  })
  const answer = (who: Caller, id: string, input: Partial<AnswerComment> = {}) =>
    who.post(`${season}/comments/${id}/answer`, {
      ...{ outcome: 'declined', answer: 'Giữ như quy chế', ...input },
    })
  const withdraw = (who: Caller, id: string) => who.post(`${season}/comments/${id}/withdrawal`)
  const all = (who: Caller) => ok<Comment[]>(who.get(`${season}/comments`))

  test('the lead writes documents in versions until recording begins; all read them', async () => {
    const path = `${season}/documents/${document.id}`
    const next = { ...plan, paragraphs: [...plan.paragraphs, 'III. Tổ chức thực hiện'] }
    const changed = await ok<SeasonDocument>(lead.put(path, next, 1))
    expect(changed).toMatchObject({ ...next, version: 2 })
    expect(changed.versions.map(({ number, paragraphs }) => [number, paragraphs.length])).toEqual([
      [2, 3],
      [1, 2],
    ])
    expect((await refused(lead.put(path, next, 1), 412, 'version.mismatch')).current).toEqual(
      changed,
    )
    await refused(lead.put(path, next), 428, 'version.missing')
    await refused(deputy.put(path, next, 2), 403, 'right.missing')
    await refused(lead.put(`${season}/documents/${nowhere}`, next, 1), 404, 'document.not_found')
    expect(await ok(member.get(`${season}/documents`))).toEqual([changed])
    const { errors } = await refused(
      lead.post(`${season}/documents`, { ...plan, title: ' ', paragraphs: [] }),
      422,
      'request.invalid',
    )
    expect(errors?.map(({ path }) => path)).toEqual(['title', 'paragraphs'])
    document = changed
    await it.enter('record')
    await refused(lead.post(`${season}/documents`, plan), 409, 'document.fixed')
    await refused(lead.put(path, next, 2), 409, 'document.fixed')
  })

  test('comments are taken in their phase only, on what there is, as it is now', async () => {
    for (const phase of ['setup', 'record', 'conference'] as const) {
      await it.enter(phase)
      await refused(say(member, 'quang-binh'), 409, 'comment.closed')
    }
    await it.enter('comment')
    await refused(say(member, 'ha-tinh'), 403, 'right.missing')
    await refused(say(await it.as('quan-sat'), 'quang-binh'), 403, 'right.missing')
    await refused(say(member, 'quang-binh', { number: 2 }), 409, 'comment.outdated')
    const lost = say(member, 'quang-binh', { criterion: 'IX' })
    await refused(lost, 404, 'criterion.not_found')
    await refused(say(member, 'quang-binh', onDocument({ number: 1 })), 409, 'comment.outdated')
    const beyond = say(member, 'quang-binh', onDocument({ paragraph: 4 }))
    expect((await refused(beyond, 422, 'request.invalid')).errors).toMatchObject([
      { path: 'paragraph', code: 'number.too_large' },
    ])
    const elsewhere = onDocument({ documentId: nowhere })
    await refused(say(member, 'quang-binh', elsewhere), 404, 'document.not_found')
    expect(await all(member)).toEqual([])
  })

  test('every member sees what each said, in the words that it was about', async () => {
    await ok(say(await it.as('quang-binh-2'), 'quang-binh'), 201)
    it.pass(1)
    await ok(say(member, 'quang-binh', { criterion: '' }), 201)
    it.pass(1)
    await ok(say(deputy, 'quang-nam', onDocument()), 201)
    const seen = await all(await it.as('ha-tinh'))
    expect(
      seen.map(({ member, criterion, paragraph, number, quote }) => [
        member,
        criterion,
        paragraph,
        number,
        quote,
      ]),
    ).toEqual([
      ['quang-binh', 'I.1', null, 1, 'Đoàn ra, đoàn vào'],
      ['quang-binh', '', null, 1, 'Bảng điểm thử'],
      ['quang-nam', null, 2, 2, 'II. Nội dung thi đua'],
    ])
    expect(seen.some(({ mayAnswer, mayWithdraw }) => mayAnswer || mayWithdraw)).toBe(false)
    expect((await all(member)).map(({ mayWithdraw }) => mayWithdraw)).toEqual([true, true, false])
    expect((await all(lead)).map(({ mayAnswer }) => mayAnswer)).toEqual([true, true, true])
  })

  test('the lead answers, once and with reasons; the own organisation’s, the deputy', async () => {
    const own = await ok<Comment>(say(lead, 'khanh-hoa'), 201)
    await refused(answer(lead, own.id), 403, 'right.own_organisation')
    await refused(answer(member, own.id), 403, 'right.missing')
    const [first] = await all(lead)
    await refused(answer(deputy, first!.id), 403, 'right.missing')
    const bare = await refused(answer(lead, first!.id, { answer: '' }), 422, 'request.invalid')
    expect(bare.errors).toMatchObject([{ path: 'answer', code: 'reason.missing' }])
    expect(await ok(answer(lead, first!.id, { outcome: 'accepted', answer: '' }))).toMatchObject({
      ...{ outcome: 'accepted', answer: '', answeredBy: 'Tài khoản khanh-hoa', mayAnswer: false },
    })
    await refused(answer(lead, first!.id), 409, 'comment.settled')
    await refused(withdraw(member, first!.id), 409, 'comment.settled')
    expect(await ok(answer(deputy, own.id))).toMatchObject({ answer: 'Giữ như quy chế' })
    await refused(answer(lead, nowhere), 404, 'comment.not_found')
  })

  test('its member takes a comment back while it has no answer; it stays to be read', async () => {
    const { id } = await ok<Comment>(say(member, 'quang-binh'), 201)
    await refused(withdraw(lead, id), 403, 'right.missing')
    expect(await ok<Comment>(withdraw(member, id))).toMatchObject({ mayWithdraw: false })
    await refused(withdraw(member, id), 409, 'comment.settled')
    await refused(answer(lead, id), 409, 'comment.settled')
    expect((await all(lead)).find((each) => each.id === id)).toMatchObject({
      ...{ text: 'Nên tính theo đoàn cấp tỉnh', withdrawnAt: it.now().toISOString() },
    })
  })

  test('one made at the deadline is late, one before it is not', async () => {
    const dueAt = new Date(it.now().getTime() + 60_000).toISOString()
    const { db } = it.store
    await db
      .insertInto('seasonPhase')
      .values({ seasonId: 'cum-thu-2026', phase: 'comment', opensAt: null, dueAt, interimOn: null })
      .execute()
    expect(await ok<Comment>(say(member, 'quang-binh'), 201)).toMatchObject({ late: false })
    it.pass(1)
    expect(await ok<Comment>(say(member, 'quang-binh'), 201)).toMatchObject({ late: true })
  })

  test('closing the phase names what has no answer; the record says what was done', async () => {
    const blockers = await ok<Blocker[]>(lead.get(`${season}/blockers`))
    expect(blockers[0]).toMatchObject({
      ...{ code: 'unanswered', count: 4, members: ['quang-binh', 'quang-nam'] },
    })
    const events = await ok<{ summary: string }[]>(lead.get(`${season}/audit?limit=30`))
    const said = events.map(({ summary }) => summary)
    expect(said).toContain('Góp ý về mục I.1 (sau hạn)')
    expect(said).toContain('Góp ý về đoạn 2 của một tài liệu')
    expect(said).toContain('Rút góp ý về mục I.1')
    expect(said).toContain('Trả lời góp ý về mục I.1: giải trình, không tiếp thu')
    expect(said).toContain('Thay kế hoạch bằng bản mới')
  })

  test('an answer may come when recording has begun', async () => {
    await it.enter('record')
    const open = (await all(lead)).find(({ mayAnswer }) => mayAnswer)
    await ok(answer(lead, open!.id, { outcome: 'partly', answer: 'Sửa ở năm sau' }))
  })
})
