import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Assessment, SheetChange } from '../../server/adoption/schema.ts'
import type { Draft } from '../../server/drafts/schema.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { nowhere } from '../support/routes.ts'
import { smallFile } from '../support/small-season.ts'
import { claim, handIn, ok, refused, season } from './acts.ts'

const { members: _members, ...rules } = smallFile
const [first, second] = rules.sheet.nodes
const [visits, aid] = (first as { nodes: object[] }).nodes
const sheetOf = (...nodes: object[]) => ({
  ...rules,
  sheet: { ...rules.sheet, nodes: [{ ...first, nodes }, second] },
})
const changes = `${season}/sheet-changes`

describe.each(engines)('a sheet is put in force on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  let member: Caller
  beforeAll(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
    member = await it.as('quang-binh')
  })
  afterAll(() => it.close())

  const draft = async (content: object) => {
    const made = { content: JSON.stringify(content), basedOn: 1 }
    return (await ok<Draft>(lead.post(`${season}/drafts`, made), 201)).id
  }
  const assess = (id: string, who = lead) =>
    ok<Assessment>(who.get(`${season}/drafts/${id}/adoption`))
  const adopt = (id: string, digest: string, reason = '') =>
    lead.post(`${season}/drafts/${id}/adoption`, { digest, reason })
  const propose = (draftId: string, digest: string) =>
    lead.post(changes, { draftId, digest, reason: 'Thông tư mới có hiệu lực' })
  const decide = (who: Caller, id: string, input: object) =>
    who.post(`${changes}/${id}/decision`, { accept: true, ...input })
  const list = (who: Caller) => ok<SheetChange[]>(who.get(changes))
  const inForce = async () => (await ok<SeasonDetail>(member.get(season))).sheetVersion
  /** Proposed, as it is shown to the deputy. */
  const waiting = async (content: object) => {
    it.pass(1)
    const id = await draft(content)
    const { digest } = await assess(id)
    return ok<SheetChange>(propose(id, digest), 201)
  }
  const more = (points: string) =>
    sheetOf({ ...visits, rule: { kind: 'perUnit', points } }, aid as object)

  test('before recording the lead adopts what was shown, and it is kept with the act', async () => {
    await it.enter('comment')
    const id = await draft(more('3'))
    const shown = await assess(id)
    expect(shown).toMatchObject({
      number: 2,
      differences: ['I.1 “Đoàn ra, đoàn vào”: cách tính điểm “Mỗi lần 2 điểm” → “Mỗi lần 3 điểm”.'],
      effects: { changed: [], of: 4, hidden: 0 },
      misfits: [],
    })
    await refused(adopt(id, 'a'.repeat(64)), 409, 'adoption.changed')
    expect(await ok(adopt(id, shown.digest, 'Theo góp ý'))).toEqual({ number: 2 })
    const [kept] = await list(member)
    expect(kept).toMatchObject({
      ...{ kind: 'adopt', state: 'adopted', number: 2, baseNumber: 1, reason: 'Theo góp ý' },
      ...{ differences: shown.differences, decidedBy: null, now: null, mayAccept: false },
    })
    await refused(adopt(id, (await assess(id)).digest), 409, 'adoption.same')
    await refused(propose(id, shown.digest), 409, 'phase.closed')
  })

  test('in use it takes two persons of two organisations', async () => {
    await it.enter('record')
    const id = await draft(more('4'))
    const { digest } = await assess(id)
    await refused(adopt(id, digest), 409, 'sheet.in_use')
    await refused(member.get(`${season}/drafts/${id}/adoption`), 403, 'right.missing')
    await refused(deputy.post(changes, { draftId: id, digest, reason: 'x' }), 403, 'right.missing')
    const bare = lead.post(changes, { draftId: id, digest, reason: ' ' })
    expect((await refused(bare, 422, 'request.invalid')).errors).toMatchObject([{ path: 'reason' }])
    const change = await ok<SheetChange>(propose(id, digest), 201)
    expect(change).toMatchObject({ state: 'waiting', number: 3, mayAccept: false, own: true })
    await refused(propose(id, digest), 409, 'change.waiting')
    expect(await inForce()).toBe(2)

    const [seen] = await list(deputy)
    expect(seen).toMatchObject({ id: change.id, mayAccept: true, mayRefuse: true, own: false })
    const now = seen?.now as Assessment
    expect(now.differences).toEqual(change.differences)
    await refused(decide(lead, change.id, { digest: now.digest }), 403, 'change.own')
    await refused(decide(await it.as('quang-binh-2'), change.id, {}), 403, 'right.missing')
    await refused(decide(deputy, change.id, {}), 409, 'adoption.changed')
    await refused(decide(deputy, nowhere, {}), 404, 'change.not_found')
    const done = await ok<SheetChange>(decide(deputy, change.id, { digest: now.digest }))
    expect(done).toMatchObject({ state: 'accepted', decidedBy: 'Tài khoản quang-nam', now: null })
    expect(await inForce()).toBe(3)
    await refused(decide(deputy, change.id, { digest: now.digest }), 409, 'change.decided')
  })

  test('an approver of another member confirms too, one of the proposer’s does not', async () => {
    const { id } = await waiting(more('5'))
    const { db } = it.store
    const grant = db.updateTable('roleGrant').where('memberId', '=', 'ha-tinh')
    await grant.set({ memberId: 'khanh-hoa' }).where('role', '=', 'approver').execute()
    const other = await it.as('ha-tinh')
    const digest = (await list(other))[0]?.now?.digest
    expect((await list(other))[0]).toMatchObject({ mayAccept: false })
    await refused(decide(other, id, { digest }), 403, 'change.same_organisation')
    await ok(decide(member, id, { digest }))
    expect(await inForce()).toBe(4)
  })

  test('a refusal says why; the proposer takes back', async () => {
    const refusedOne = await waiting(more('6'))
    const bare = decide(deputy, refusedOne.id, { accept: false })
    expect((await refused(bare, 422, 'request.invalid')).errors).toMatchObject([{ path: 'reason' }])
    const no = { accept: false, reason: 'Chưa họp Cụm' }
    expect(await ok(decide(deputy, refusedOne.id, no))).toMatchObject({
      ...{ state: 'refused', decisionReason: 'Chưa họp Cụm' },
    })
    const taken = await waiting(more('6'))
    expect(await ok(decide(lead, taken.id, { accept: false }))).toMatchObject({
      state: 'withdrawn',
    })
    expect(await inForce()).toBe(4)
  })

  test('whose figures come out otherwise is shown, to members only of themselves', async () => {
    await handIn(it, 'quang-binh')
    await handIn(it, 'quang-nam', '5')
    const change = await waiting(more('1'))
    expect(change.effects.changed.map(({ id, total }) => [id, total.from, total.to])).toEqual([
      ['quang-nam', '52', '37'],
      ['quang-binh', '47', '35'],
    ])
    const [own] = await list(member)
    expect(own?.effects.changed.map(({ id }) => id)).toEqual(['quang-binh'])
    expect([own?.effects.hidden, own?.now?.effects.hidden]).toEqual([1, 1])
    // The figures that were shown are not those of the act any more.
    await handIn(it, 'khanh-hoa', '9')
    await refused(decide(deputy, change.id, { digest: own?.now?.digest }), 409, 'adoption.changed')
    const digest = (await list(deputy))[0]?.now?.digest
    const done = await ok<SheetChange>(decide(deputy, change.id, { digest }))
    expect(done.effects.changed.map(({ id }) => id)).toContain('khanh-hoa')
  })

  test('what was handed in keeps its place: no act while something would lose it', async () => {
    const gone = await draft(sheetOf(visits as object))
    const shown = await assess(gone)
    expect(shown.misfits).toEqual([
      {
        ...{ criterion: 'I.2', why: 'gone', drafts: 0 },
        members: ['khanh-hoa', 'quang-binh', 'quang-nam'],
      },
    ])
    const problem = await refused(propose(gone, shown.digest), 409, 'adoption.misfits')
    expect(problem.errors).toMatchObject([{ path: 'I.2', code: 'adoption.misfit' }])
    const given = { ...visits, rule: { kind: 'given', max: '20' } }
    const other = await assess(await draft(sheetOf(given, aid as object)))
    expect(other.misfits).toMatchObject([{ criterion: 'I.1', why: 'kind', drafts: 0 }])
  })

  test('a draft of a sheet hinders only where its claim would be read otherwise', async () => {
    await it.setSheet('ha-tinh', 'draft')
    await claim(await it.as('ha-tinh'), 'ha-tinh', 'II', { figures: { points: '7' } })
    const without = { ...rules, sheet: { ...rules.sheet, nodes: [first] } }
    expect((await assess(await draft(without))).misfits).toEqual([])
    const fixed = { ...second, rule: { kind: 'fixed', points: '40' }, max: undefined }
    const changed = { ...rules, sheet: { ...rules.sheet, nodes: [first, fixed] } }
    expect((await assess(await draft(changed))).misfits).toEqual([
      { criterion: 'II', why: 'kind', members: [], drafts: 1 },
    ])
  })

  test('from the conference on the sheet stays as it is', async () => {
    const { id } = await waiting(more('8'))
    await it.enter('conference')
    await refused(decide(deputy, id, {}), 409, 'phase.closed')
    await it.enter('verify')
    await ok(decide(lead, id, { accept: false }))
    const events = await ok<{ summary: string }[]>(lead.get(`${season}/audit?limit=50`))
    const said = events.map(({ summary }) => summary)
    expect(said).toContain('Đề nghị thay bảng điểm bằng bản 3')
    expect(said).toContain('Xác nhận và dùng bảng điểm bản 3')
    expect(said).toContain('Rút đề nghị thay bảng điểm bằng bản 6')
  })
})
