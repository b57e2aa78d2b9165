import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import { checkCapsule } from '../../scoring/capsule/check.ts'
import type { Capsule } from '../../scoring/capsule/model.ts'
import type { Result } from '../../scoring/model/result.ts'
import type { Verification } from '../../server/audit/schema.ts'
import { gravityOf, verifyStore } from '../../server/audit/verify-store.ts'
import { verifyCapsule } from '../../server/cli/verify-capsule.ts'
import type { Proposal, PublicSeason, Publishing } from '../../server/publishing/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { attach, handIn, ok, refused, season } from './acts.ts'

const proposals = `${season}/publishing/proposals`
const open = `/api/v1/public/seasons/${seasonId}`
const unions = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']
const sha256 = async (text: string) => hash('sha256', text)
const verifierPage = '<!doctype html><title>Kiểm tra</title>'
const yes = { accept: true, word: 'Công bố' }

/** One season from its conference through two publications; the tests follow one another. */
describe.each(engines)('publishing on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let deputy: Caller
  let first: string
  let distDir: string
  beforeAll(async () => {
    distDir = await mkdtemp(join(tmpdir(), 'thi-dua-dist-'))
    await writeFile(join(distDir, 'verifier.html'), verifierPage)
    it = await createTestApp(engine, { distDir })
    lead = await it.as('khanh-hoa')
    deputy = await it.as('quang-nam')
    await attach(await it.as('ha-tinh'), 'ha-tinh')
    for (const [index, union] of unions.entries()) await handIn(it, union, String(index + 2))
    await it.enter('verify')
    for (const union of unions) {
      const head = union === 'khanh-hoa' ? deputy : lead
      const judged = `${season}/members/${union}/verified/II`
      await ok(head.put(judged, { fact: { points: '30' }, reason: 'Thống nhất' }, 0))
      const items = ['I.1', 'I.2'].map((criterion) => ({ member: union, criterion }))
      await ok(head.post(`${season}/verified-as-self`, { items }))
    }
    await it.enter('conference')
    await it.store.tx((trx) => takeStock(trx, it.now))
  })
  afterAll(async () => {
    await it.close()
    await rm(distDir, { recursive: true })
  })

  const propose = (word = 'công bố', reason = '') => lead.post(proposals, { word, reason })
  const decide = (who: Caller, { id }: Proposal, body: object = yes) =>
    who.post(`${proposals}/${id}/decision`, body)
  const phaseOf = async () => (await ok<{ phase: string }>(lead.get(season))).phase

  test('nothing is public before it is published', async () => {
    await refused(it.anonymous.get(open), 404, 'publication.not_found')
    await refused(it.anonymous.get(`${open}/capsule`), 404, 'publication.not_found')
  })

  test('takes the lead, a typed word, and no phase moved alone', async () => {
    await refused(lead.patch(season, { phase: 'published' }, 1), 409, 'publication.two_persons')
    await refused(deputy.post(proposals, { word: 'công bố' }), 403, 'right.missing')
    const slip = await refused(propose('cong bo'), 422, 'request.invalid')
    expect(slip.errors).toMatchObject([{ path: 'word', code: 'publication.word' }])
  })

  test('what the conference left open is published with a reason only', async () => {
    const blocked = await refused(propose(), 422, 'request.invalid')
    expect(blocked.errors).toMatchObject([{ path: 'reason', code: 'reason.blocked' }])
    const { hindrances, open: left } = await ok<Publishing>(lead.get(`${season}/publishing`))
    expect(hindrances).toEqual([])
    const list = { code: 'unconfirmed', count: 1, members: ['khanh-hoa'], path: '/conference' }
    expect(left).toEqual([list])
    const confirmed = { kind: 'confirm', awardId: 'co', members: ['khanh-hoa'], reason: '' }
    const decision = { ...confirmed, reference: 'BB 05/2026' }
    await ok(deputy.post(`${season}/award-decisions`, decision), 201)
  })

  test('waits for a second person of another organisation, who typed the password lately', async () => {
    const proposal = await ok<Proposal>(propose(), 201)
    await refused(propose(), 409, 'publication.waiting')
    await refused(decide(lead, proposal), 403, 'publication.own_proposal')
    await refused(decide(await it.as('quan-sat'), proposal), 403, 'right.missing')
    await refused(decide(deputy, proposal, { accept: true, word: '' }), 422, 'request.invalid')
    await refused(decide(deputy, proposal, { accept: false }), 422, 'request.invalid')
    const { proposals: listed } = await ok<Publishing>(deputy.get(`${season}/publishing`))
    expect(listed).toMatchObject([{ id: proposal.id, mayAccept: true, state: 'waiting' }])
    await ok(decide(deputy, proposal, { accept: false, reason: 'Chờ biên bản' }))
    await refused(decide(deputy, proposal), 409, 'publication.decided')
    expect(await phaseOf()).toBe('conference')
  })

  test('what changed since it was proposed is not published', async () => {
    const proposal = await ok<Proposal>(propose(), 201)
    const decision = {
      kind: 'denied',
      awardId: 'co',
      members: ['ha-tinh'],
      reason: 'Đơn thư',
      reference: '',
    }
    const made = await ok<{ id: string }>(lead.post(`${season}/award-decisions`, decision), 201)
    await refused(decide(deputy, proposal), 409, 'publication.changed')
    await ok(decide(lead, proposal, { accept: false }))
    await ok(lead.delete(`${season}/award-decisions/${made.id}`, { reason: 'Nhầm' }))
    const { proposals: listed } = await ok<Publishing>(lead.get(`${season}/publishing`))
    expect(listed.map(({ state }) => state).sort()).toEqual(['refused', 'withdrawn'])
  })

  test('nothing is sealed while data differ from the record', async () => {
    const proposal = await ok<Proposal>(propose(), 201)
    const { title } = await it.store.db
      .selectFrom('season')
      .select('title')
      .where('id', '=', seasonId)
      .executeTakeFirstOrThrow()
    const rename = (to: string) =>
      it.store.db.updateTable('season').set({ title: to }).where('id', '=', seasonId).execute()
    await rename('Tên khác')
    await refused(decide(deputy, proposal), 409, 'publication.record')
    await rename(title)
    await ok(decide(lead, proposal, { accept: false }))
    expect(await phaseOf()).toBe('conference')
  })

  test('two persons publish; of two who confirm at once one does', async () => {
    const standings = await ok<Result>(lead.get(`${season}/standings?stage=verified&fallback=true`))
    const proposal = await ok<Proposal>(propose(), 201)
    const member = await it.as('ha-tinh')
    const answers = await Promise.all([decide(deputy, proposal), decide(member, proposal)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await phaseOf()).toBe('published')

    const told = await ok<PublicSeason>(it.anonymous.get(open))
    expect(told.versions).toMatchObject([{ number: 1, reason: '' }])
    first = await (await it.anonymous.get(`${open}/capsule`)).text()
    const capsule = JSON.parse(first) as Capsule
    expect(capsule.seal).toBe(told.versions[0]?.seal)
    expect(capsule.result.members.map(({ id, total, rank }) => [id, total, rank])).toEqual(
      standings.members.map(({ id, total, rank }) => [id, total, rank]),
    )
    expect(capsule.digests.evidence).toHaveLength(1)
    expect(first).not.toContain('note')
  })

  test('anybody recomputes it from the capsule alone, and finds every change in it', async () => {
    expect(await checkCapsule(first, sha256)).toMatchObject({ unfit: [], differences: [] })
    const capsule = JSON.parse(first) as Capsule
    capsule.result.members[0]!.total = '99'
    expect(await checkCapsule(JSON.stringify(capsule), sha256)).toMatchObject({
      unfit: ['seal', 'result'],
      differences: [{ of: capsule.result.members[0]!.id, field: 'total', published: '99' }],
    })
    const folder = await mkdtemp(join(tmpdir(), 'thi-dua-'))
    const codes: number[] = []
    for (const [name, text] of [
      ['good', first],
      ['bad', JSON.stringify(capsule)],
      ['none', '{}'],
    ] as const) {
      const path = join(folder, name)
      await writeFile(path, text)
      codes.push(await verifyCapsule.run([path], { out: () => {}, err: () => {} }))
    }
    await rm(folder, { recursive: true })
    expect(codes).toEqual([0, 3, 2])
  })

  test('it can be had with the page that checks it, byte for byte', async () => {
    const answer = await it.anonymous.get(`${open}/bundle?version=1`)
    expect(answer.headers.get('content-disposition')).toContain(`"${seasonId}-v1.zip"`)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
    )
    expect(texts).toMatchObject({
      [`${seasonId}-v1.json`]: first,
      'kiem-tra-ket-qua.html': verifierPage,
      'CACH-KIEM-TRA.txt': expect.stringContaining((JSON.parse(first) as Capsule).seal),
    })
    const alone = await it.anonymous.get('/verifier.html')
    expect(await alone.text()).toBe(verifierPage)
    // Never shown by the server that is to be checked.
    expect(alone.headers.get('content-disposition')).toMatch(/^attachment;/)
    await refused(it.anonymous.get(`${open}/bundle?version=3`), 404, 'publication.not_found')
    await rm(join(distDir, 'verifier.html'))
    await refused(it.anonymous.get('/verifier.html'), 404, 'request.not_found')
    await writeFile(join(distDir, 'verifier.html'), verifierPage)
  })

  test('what was published never changes, whoever writes', async () => {
    const run = (text: string) => sql.raw(text).execute(it.store.db)
    await expect(run(`update publication set body = '{}'`)).rejects.toThrow('APPEND_ONLY')
    await expect(run('delete from publication')).rejects.toThrow('APPEND_ONLY')
    if (engine === 'sqlite')
      await expect(
        run('insert or replace into publication select * from publication'),
      ).rejects.toThrow(/KEY_EXISTS|LOCKED/)
    await expect(
      run(`update season set phase = 'conference' where id = '${seasonId}'`),
    ).rejects.toThrow('SEASON_LOCKED')
  })

  test('a correction takes two persons and a reason, and makes the next version', async () => {
    await refused(propose('công bố'), 422, 'request.invalid')
    await refused(propose('đính chính'), 422, 'request.invalid')
    const correction = await ok<Proposal>(propose('đính chính', 'Sai số liệu I.1'), 201)
    expect(correction).toMatchObject({ kind: 'correct', number: 2 })
    await ok(decide(deputy, correction, { accept: true, word: 'ĐÍNH CHÍNH' }))
    expect(await phaseOf()).toBe('conference')
    const decision = {
      kind: 'denied',
      awardId: 'co',
      members: ['ha-tinh'],
      reason: 'Đơn thư',
      reference: '',
    }
    await ok(lead.post(`${season}/award-decisions`, decision), 201)
    const proposal = await ok<Proposal>(propose(), 201)
    await ok(decide(deputy, proposal))
    const { versions } = await ok<PublicSeason>(it.anonymous.get(open))
    expect(versions).toMatchObject([{ number: 2, reason: 'Sai số liệu I.1' }, { number: 1 }])
    expect(await (await it.anonymous.get(`${open}/capsule?version=1`)).text()).toBe(first)
    const second = await (await it.anonymous.get(`${open}/capsule`)).text()
    expect(await checkCapsule(second, sha256)).toMatchObject({ unfit: [], differences: [] })
    // The block is public, the remark about it is not.
    expect((JSON.parse(second) as Capsule).file.blocks).toMatchObject([{ member: 'ha-tinh' }])
    expect(second).not.toContain('Đơn thư')
    await refused(it.anonymous.get(`${open}/capsule?version=3`), 404, 'publication.not_found')
    // The correction was used up: the season is closed again.
    await expect(
      sql
        .raw(`update season set phase = 'conference' where id = '${seasonId}'`)
        .execute(it.store.db),
    ).rejects.toThrow('SEASON_LOCKED')
  })

  test('the record of it all holds, and says how far it is witnessed', async () => {
    const { anchor } = await ok<Verification>(lead.get(`${season}/audit/verification`))
    const newest = await (await it.anonymous.get(`${open}/capsule`)).text()
    const { audit, publishedAt } = JSON.parse(newest) as Capsule
    expect(anchor).toEqual({ at: publishedAt, seq: audit!.seq })
    const report = await it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir }))
    expect(report.rows.faults).toEqual([])
    expect(gravityOf(report)).toBe(0)
  })
})
