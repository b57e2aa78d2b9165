import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { insertGrants, listSeasonGrants } from '../../db/queries/grants.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { checkSeason } from '../../scoring/read.ts'
import { insertWholeSeason, readSeasonText } from '../../server/admin/create-season.ts'
import type { Blocker, Phase, SeasonDetail, SeasonRow } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { seasonId, smallFile } from '../support/small-season.ts'
import { claim, handIn, ok, refused, season } from './acts.ts'

describe.each(engines)('seasons on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  test('are listed for those who take part, with their own member and roles', async () => {
    const lead = await it.as('khanh-hoa')
    expect(await ok<SeasonRow[]>(lead.get('/api/v1/seasons'))).toEqual([
      {
        id: seasonId,
        title: 'Cụm thử, năm 2026',
        year: 2026,
        phase: 'record',
        clusterId: 'cum-thu',
        clusterName: 'Cụm thử',
        startsOn: '2026-01-01',
        endsOn: '2026-11-15',
        demo: false,
        model: false,
        memberId: 'khanh-hoa',
        ownMembers: ['khanh-hoa'],
        roles: ['approver', 'editor', 'lead'],
      },
    ])
    expect(await ok((await it.as('admin')).get('/api/v1/seasons'))).toEqual([])
    expect(await ok((await it.as('cho-moi')).get('/api/v1/seasons'))).toEqual([])
  })

  test('say their rules, roll, heads, and what the reader may do now', async () => {
    const detail = await ok<SeasonDetail>((await it.as('quang-binh')).get(season))
    expect(detail).toMatchObject({ leadId: 'khanh-hoa', deputyId: 'quang-nam', sheetVersion: 1 })
    expect(detail.rules).toMatchObject({ format: 'thidua/season@1', sheet: { max: '100' } })
    expect(detail.rules).not.toHaveProperty('facts')
    expect(detail.members.map(({ id }) => id)).toEqual([
      'ha-tinh',
      'quang-binh',
      'quang-nam',
      'khanh-hoa',
    ])
    expect(detail.members[0]).toMatchObject({ sheetState: 'draft', submittedAt: null, version: 1 })
    expect(detail.rights).toContain('claim.write')
    expect(detail.rights).not.toContain('sheet.submit')
    expect(detail.rights).not.toContain('season.move')
    await it.enter('self-score')
    const later = await ok<SeasonDetail>((await it.as('quang-binh')).get(season))
    expect(later.rights).toContain('sheet.submit')
  })

  test.each<{ from: Phase; to: Phase; reason?: string; status: number; code: string }>([
    { from: 'record', to: 'verify', status: 409, code: 'phase.not_next' },
    { from: 'record', to: 'record', status: 409, code: 'phase.not_next' },
    { from: 'self-score', to: 'cross-check', status: 409, code: 'phase.not_next' },
    { from: 'verify', to: 'self-score', status: 422, code: 'request.invalid' },
    { from: 'published', to: 'conference', reason: 'nhầm', status: 409, code: 'phase.closed' },
  ])('does not go from $from to $to', async ({ from, to, reason, status, code }) => {
    await it.enter(from)
    const lead = await it.as('khanh-hoa')
    await refused(lead.patch(season, { phase: to, reason }, 1), status, code)
    expect(await ok(lead.get(season))).toMatchObject({ phase: from, version: 1 })
  })

  test('go one step on, or back with a reason that all can read', async () => {
    const lead = await it.as('khanh-hoa')
    const steps: Phase[] = ['self-score', 'verify', 'conference']
    const reason = 'Bốn đơn vị nộp bản giấy'
    for (const [index, phase] of steps.entries())
      expect(await ok(lead.patch(season, { phase, reason }, index + 1))).toMatchObject({ phase })
    const back = { phase: 'verify', reason: 'Hai đơn vị bổ sung minh chứng' }
    expect(await ok(lead.patch(season, back, 4))).toMatchObject({ phase: 'verify', version: 5 })
    const history = await ok<{ summary: string }[]>((await it.as('ha-tinh')).get(`${season}/audit`))
    expect(history[0]?.summary).toContain('Hai đơn vị bổ sung minh chứng')
  })

  test('are closed over what is open only with a reason, and it stays on record', async () => {
    await handIn(it, 'quang-binh')
    const lead = await it.as('khanh-hoa')
    const left = [
      {
        code: 'unsubmitted',
        count: 3,
        members: ['ha-tinh', 'quang-nam', 'khanh-hoa'],
        path: '/season',
      },
    ]
    expect(await ok(lead.get(`${season}/blockers`))).toEqual(left)
    await refused((await it.as('ha-tinh')).get(`${season}/blockers`), 403, 'right.missing')
    const problem = await refused(
      lead.patch(season, { phase: 'verify' }, 1),
      422,
      'request.invalid',
    )
    expect(problem.errors).toMatchObject([{ path: 'reason', code: 'reason.blocked' }])
    await ok(lead.patch(season, { phase: 'verify', reason: 'Hết hạn nộp' }, 1))
    const last = await it.store.db
      .selectFrom('audit')
      .select('body')
      .where('action', '=', 'season.moved')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(last.body)).toMatchObject({ open: [{ code: 'unsubmitted', count: 3 }] })
    const [told] = await ok<{ summary: string }[]>(lead.get(`${season}/audit`))
    expect(told?.summary).toContain('Lý do: Hết hạn nộp')
    const codes = async () =>
      (await ok<Blocker[]>(lead.get(`${season}/blockers`))).map(({ code, count }) => [code, count])
    expect(await codes()).toContainEqual(['unverified', 2])
    await it.enter('conference')
    expect(await codes()).toContainEqual(['blank', expect.any(Number)])
    expect(await codes()).toContainEqual(['unconfirmed', 1])
    await it.enter('published')
    expect(await codes()).toEqual([])
  })

  test('before its deadline a phase is closed only with a reason', async () => {
    const lead = await it.as('khanh-hoa')
    const row = { seasonId, phase: 'record', opensAt: null }
    const dueAt = new Date(it.now().getTime() + 60_000).toISOString()
    await it.store.db.deleteFrom('seasonPhase').where('phase', '=', 'record').execute()
    await it.store.db
      .insertInto('seasonPhase')
      .values({ ...row, dueAt })
      .execute()
    const early = { code: 'early', count: 1, members: [], path: '/season' }
    expect(await ok(lead.get(`${season}/blockers`))).toEqual([early])
    await refused(lead.patch(season, { phase: 'self-score' }, 1), 422, 'request.invalid')
    it.pass(1)
    await ok(lead.patch(season, { phase: 'self-score' }, 1))
  })

  test('move freely in a demonstration, out of publication too', async () => {
    await it.store.tx(async (trx) => {
      await insertWholeSeason(trx, {
        season: readSeasonText(JSON.stringify({ ...smallFile, year: 2027 })),
        clusterId: 'cum-thu',
        startsOn: '2027-01-01',
        endsOn: '2027-11-15',
        phase: 'record',
        demo: true,
        by: 'test',
        now: it.now().toISOString(),
      })
      const grants = await listSeasonGrants(trx, seasonId)
      const { login: _login, name: _name, ...lead } = grants.find(({ role }) => role === 'lead')!
      await insertGrants(trx, [{ ...lead, id: crypto.randomUUID(), seasonId: 'cum-thu-2027' }])
    })
    const lead = await it.as('khanh-hoa')
    const path = '/api/v1/seasons/cum-thu-2027'
    await ok(lead.patch(path, { phase: 'published' }, 1))
    expect(await ok(lead.patch(path, { phase: 'record' }, 2))).toMatchObject({ phase: 'record' })
  })

  test('are moved by the lead alone, on the version seen', async () => {
    const move = { phase: 'self-score' }
    await refused((await it.as('quang-nam')).patch(season, move, 1), 403, 'right.missing')
    const lead = await it.as('khanh-hoa')
    await refused(lead.patch(season, move), 428, 'version.missing')
    const answers = await Promise.all([lead.patch(season, move, 1), lead.patch(season, move, 1)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const problem = await refused(
      lead.patch(season, { phase: 'verify' }, 1),
      412,
      'version.mismatch',
    )
    expect(problem.current).toMatchObject({ phase: 'self-score', version: 2 })
  })

  test('export a file that the engine takes, with the facts that the reader may see', async () => {
    await handIn(it, 'quang-binh')
    const haTinh = await it.as('ha-tinh')
    await claim(haTinh, 'ha-tinh', 'I.1', { figures: { quantity: '1.50' }, note: 'tạm tính' })
    const factsOf = async (login: string) => {
      const response = await (await it.as(login)).get(`${season}/file`)
      expect(response.headers.get('content-disposition')).toContain(`${seasonId}.json`)
      const file = (await response.json()) as SeasonFile
      expect(checkSeason(file)).toEqual({ season: file })
      return file.facts.map(({ member, criterion }) => `${member} ${criterion}`)
    }
    const quangBinh = ['quang-binh I.1', 'quang-binh I.2']
    expect(await factsOf('quang-binh')).toEqual(quangBinh)
    expect(await factsOf('khanh-hoa')).toEqual(quangBinh)
    expect(await factsOf('quan-sat')).toEqual([])
    // A draft is in nobody's file, not in that of its maker either: all see the same standings.
    expect(await factsOf('ha-tinh')).toEqual([])
    await it.enter('verify')
    for (const login of ['ha-tinh', 'khanh-hoa', 'quan-sat'])
      expect(await factsOf(login)).toEqual(quangBinh)
    // Late, but handed in: then it counts.
    const members = `${season}/members/ha-tinh`
    await ok(haTinh.post(`${members}/submission`, { acceptMissing: ['I.2', 'II'] }))
    expect(await factsOf('quan-sat')).toEqual(['ha-tinh I.1', ...quangBinh])
    const { facts } = await ok<SeasonFile>(haTinh.get(`${season}/file`))
    expect(facts[0]).toEqual({
      member: 'ha-tinh',
      criterion: 'I.1',
      stage: 'self',
      quantity: '1.5',
      note: 'tạm tính',
    })
  })
})
