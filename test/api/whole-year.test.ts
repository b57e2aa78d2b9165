import { hash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import { canonicalJson } from '../../scoring/canonical.ts'
import { checkCapsule } from '../../scoring/capsule/check.ts'
import type { Capsule } from '../../scoring/capsule/model.ts'
import { publishedResult } from '../../scoring/capsule/result.ts'
import type { Result } from '../../scoring/model/result.ts'
import { readSeason } from '../../scoring/read.ts'
import { score } from '../../scoring/score.ts'
import type { Docket } from '../../server/appeals/schema.ts'
import { gravityOf, verifyStore } from '../../server/audit/verify-store.ts'
import type { Motion } from '../../server/ballots/schema.ts'
import type { CheckBoard } from '../../server/checks/schema.ts'
import type { Comment } from '../../server/comments/schema.ts'
import type { Conference } from '../../server/conference/schema.ts'
import type { Draft } from '../../server/drafts/schema.ts'
import type { Interim } from '../../server/interim/schema.ts'
import type { InviteLink, Person } from '../../server/people/schema.ts'
import type { Proposal } from '../../server/publishing/schema.ts'
import type { Blocker, Phase, SeasonDetail } from '../../server/seasons/schema.ts'
import { startSession } from '../../server/session/sessions.ts'
import { sealPaper } from '../../web/ballot/seal.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { type Caller, createCaller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { smallFile } from '../support/small-season.ts'
import { attach, makeActivity, makeClaim, ok, refused } from './acts.ts'
import { makeConference, makeMotion } from './conference-acts.ts'

const unions = Object.entries({
  'quang-binh': 'Quảng Bình',
  'quang-tri': 'Quảng Trị',
  'ha-tinh': 'Hà Tĩnh',
  'da-nang': 'Đà Nẵng',
  'quang-nam': 'Quảng Nam',
  'quang-ngai': 'Quảng Ngãi',
  'phu-yen': 'Phú Yên',
  'khanh-hoa': 'Khánh Hòa',
  'gia-lai': 'Gia Lai',
  'dak-lak': 'Đắk Lắk',
  'kon-tum': 'Kon Tum',
}).map(([id, place]) => ({ id, name: `Liên hiệp các tổ chức hữu nghị tỉnh ${place}` }))
const ids = unions.map(({ id }) => id)
const [leadId, deputyId] = ['khanh-hoa', 'quang-nam']
const year = '/api/v1/seasons/cum-thu-2027'
const later = '/api/v1/seasons/cum-thu-2028'
const phases: Phase[] = [
  ...(['setup', 'comment', 'record', 'self-score', 'cross-check'] as const),
  ...(['verify', 'explain', 'verify-2', 'conference', 'published'] as const),
]
const people = '/api/v1/admin/people'
const secret = 'Ba con sông chảy ra biển'
const file = { ...smallFile, title: 'Cụm thử, năm 2027', year: 2027 }
const sha256 = async (text: string) => hash('sha256', text)

/** Eleven unions from the sheet's comments to the next year; each test goes on where the last one ended. */
describe.each(engines)('a whole year on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  const personOf = new Map<string, string>()
  const as = new Map<string, Caller>()
  const who = (id: string) => as.get(id)!
  const lead = () => who(leadId)
  const deputy = () => who(deputyId)
  const headOf = (member: string) => (member === leadId ? deputy() : lead())
  let capsule: Capsule

  beforeAll(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
    // What the test's own cast is made of is no act of anybody.
    await it.store.tx((trx) => takeStock(trx, it.now))
  })
  afterAll(() => it.close())

  /** Time goes by, and everybody signs in again. */
  const until = async (day: string) => {
    it.pass((Date.parse(`${day}T02:00:00Z`) - it.now().getTime()) / 60_000)
    for (const [id, personId] of personOf) {
      const { token } = await startSession(it.store, { personId, agent: 'test', now: it.now() })
      as.set(id, createCaller(it.app, `sid=${token}`))
    }
  }
  const move = async (phase: Phase, season = year) => {
    const { version } = await ok<SeasonDetail>(lead().get(season))
    const reason = 'Theo lịch đã thống nhất'
    const now = await ok<SeasonDetail>(lead().patch(season, { phase, reason }, version))
    expect(now.phase).toBe(phase)
  }
  const blockers = async () =>
    (await ok<Blocker[]>(lead().get(`${year}/blockers`))).map(({ code }) => code)
  const standings = () => ok<Result>(lead().get(`${year}/standings?stage=verified`))
  const verify = (member: string, fact: object, round: number) =>
    ok(
      headOf(member).put(
        `${year}/members/${member}/verified/I.1`,
        { fact, reason: 'Đối chiếu hồ sơ' },
        round,
      ),
    )
  const claim = (member: string, criterion: string, figures: object, version = 0) =>
    ok(
      who(member).put(
        `${year}/members/${member}/claims/${criterion}`,
        makeClaim({ figures }),
        version,
      ),
    )

  test('the administrator makes the season, the accounts and the roles', async () => {
    const members = unions.map((union, at) => ({ ...union, order: at + 1 }))
    const season = { startsOn: '2027-01-01', endsOn: '2027-11-15', clusterId: 'cum-thu' }
    const text = JSON.stringify({ ...file, members })
    await ok(admin.post('/api/v1/admin/seasons', { ...season, phase: 'setup', file: text }), 201)
    for (const { id, name } of unions) {
      const login = `${id}-2027`
      const person = await ok<Person>(admin.post(people, { login, name }), 201)
      personOf.set(id, person.id)
      const heads = id === leadId ? ['lead'] : id === deputyId ? ['deputy'] : []
      for (const role of ['editor', 'approver', ...heads]) {
        const grant = { personId: person.id, memberId: id, role }
        await ok(admin.post('/api/v1/admin/seasons/cum-thu-2027/grants', grant), 201)
      }
      const { url } = await ok<InviteLink>(admin.post(`${people}/${person.id}/invite`), 201)
      const token = url.split('/').at(-1)
      const set = await it.anonymous.post(`/api/v1/invites/${token}`, { password: secret })
      expect(set.status).toBe(204)
    }
    await until('2027-01-05')
    expect((await ok<SeasonDetail>(lead().get(year))).phase).toBe('setup')
  })

  test('members comment on the sheet; the lead answers and adopts another', async () => {
    const dates = phases.map((phase) => ({ phase, opensOn: null, dueOn: null }))
    const { version } = await ok<SeasonDetail>(lead().get(year))
    const calendar = { phases: dates, interimOn: '2027-06-30' }
    await ok(lead().put(`${year}/calendar`, calendar, version))
    await move('comment')
    const said = { on: 'sheet', criterion: 'I.1', number: 1, text: 'Mỗi đoàn nên được 3 điểm' }
    const { id } = await ok<Comment>(
      who('gia-lai').post(`${year}/members/gia-lai/comments`, said),
      201,
    )
    expect(await blockers()).toContain('unanswered')
    const answer = { outcome: 'accepted', answer: 'Tiếp thu' }
    await ok(lead().post(`${year}/comments/${id}/answer`, answer))
    const { members: _, ...rules } = { ...file, members: [] }
    const content = JSON.stringify(rules).replace('"points":"2"', '"points":"3"')
    const draft = await ok<Draft>(lead().post(`${year}/drafts`, { content, basedOn: 1 }), 201)
    const adoption = `${year}/drafts/${draft.id}/adoption`
    const { digest } = await ok<{ digest: string }>(lead().get(adoption))
    await ok(lead().post(adoption, { digest, reason: 'Theo góp ý' }))
    await move('record')
  })

  test('everybody records through the year, and half-way it is looked at', async () => {
    await until('2027-06-20')
    for (const id of ids) {
      const evidence = await attach(who(id), id, 'giay-moi.pdf', year)
      const fields = { startsOn: '2027-03-12', evidenceIds: [evidence.id] }
      await ok(who(id).post(`${year}/activities`, makeActivity(fields)), 201)
      await claim(id, 'I.1', { quantity: '1' })
    }
    await until('2027-07-05')
    const half = await ok<Interim>(who('kon-tum').get(`${year}/interim`))
    expect(half.standings.map(({ total }) => total)).toEqual(ids.map(() => '3'))
    await until('2027-11-20')
    await move('self-score')
  })

  test('everybody scores itself and hands in; nobody afterwards', async () => {
    for (const id of ids) {
      await claim(id, 'I.1', { quantity: visits(id) }, 1)
      await claim(id, 'I.2', { actual: tied.includes(id) ? '80' : '60', plan: '100' })
      expect(await blockers()).toContain('unsubmitted')
      const path = `${year}/members/${id}/submission`
      await ok(who(id).post(path, { acceptMissing: ['II'] }))
    }
    expect(await blockers()).toEqual([])
    await move('cross-check')
    const late = makeClaim({ figures: { quantity: '9' } })
    await refused(
      who('gia-lai').put(`${year}/members/gia-lai/claims/I.1`, late, 2),
      409,
      'sheet.locked',
    )
  })

  test('peers check each other by lot, blind', async () => {
    await ok(lead().post(`${year}/check-draws`, { k: 2, seed: 'Xổ số 20/11/2027: 482913' }), 201)
    const { checks, draws } = await ok<CheckBoard>(lead().get(`${year}/checks`))
    expect(checks).toHaveLength(22)
    expect(draws[0]!.result.relaxed).toEqual([])
    for (const { id, checker } of checks) {
      for (const criterion of ['I.1', 'I.2'])
        await ok(
          who(checker).put(`${year}/checks/${id}/items/${criterion}`, { verdict: 'agree' }, 0),
        )
      await ok(who(checker).post(`${year}/checks/${id}/sending`, {}))
    }
    expect(await blockers()).toEqual([])
    await move('verify')
  })

  test('the heads verify, nobody its own; one value is lowered, explained and settled', async () => {
    await refused(
      lead().put(`${year}/members/${leadId}/verified/II`, jury, 0),
      403,
      'right.own_organisation',
    )
    for (const id of ids) {
      await ok(headOf(id).put(`${year}/members/${id}/verified/II`, jury, 0))
      const own = ['gia-lai', 'dak-lak'].includes(id) ? ['I.2'] : ['I.1', 'I.2']
      const items = own.map((criterion) => ({ member: id, criterion }))
      await ok(headOf(id).post(`${year}/verified-as-self`, { items }))
    }
    for (const id of ['gia-lai', 'dak-lak']) await verify(id, { quantity: '1' }, 0)
    await move('explain')
    it.pass(1)
    const { id: evidence } = await attach(who('gia-lai'), 'gia-lai', 'ke-hoach.pdf', year)
    const statement = {
      ...{ criterion: 'I.1', round: 1, agrees: false },
      ...{ statement: 'Kế hoạch đã ký, gửi kèm', evidenceIds: [evidence] },
    }
    await ok(who('gia-lai').post(`${year}/members/gia-lai/explanations`, statement), 201)
    await move('verify-2')
    expect(await blockers()).toContain('contested')
    it.pass(1)
    await verify('gia-lai', { quantity: visits('gia-lai') }, 1)
    expect(await blockers()).toEqual(['undecided']) // the tie on top, which is the conference's
  })

  test('an appeal goes past who verified, and moves the points', async () => {
    await move('conference')
    const appeal = { criterion: 'I.1', statement: 'Còn một đoàn có biên bản', evidenceIds: [] }
    await ok(who('dak-lak').post(`${year}/members/dak-lak/appeals`, appeal), 201)
    const docket = await ok<Docket>(deputy().get(`${year}/appeals`))
    const [made] = docket.appeals
    expect(made).toMatchObject({ judge: deputyId, late: false })
    const upheld = { outcome: 'upheld', answer: 'Đủ hồ sơ', fact: { quantity: visits('dak-lak') } }
    const path = `${year}/appeals/${made!.id}/decision`
    await refused(lead().post(path, upheld), 403, 'appeal.not_yours')
    await ok(deputy().post(path, upheld))
  })

  test('the conference breaks the tie on top by a secret vote', async () => {
    const before = await standings()
    expect(before.awards.co).toMatchObject({ recipients: [], pending: { choose: 1 } })
    const here = makeConference(ids, { heldOn: '2027-12-15', minutes: 'BB 07/2027' })
    await ok(lead().put(`${year}/conference`, here, 0))
    const { version } = await ok<Conference>(deputy().get(`${year}/conference`))
    await ok(deputy().post(`${year}/conference/confirmation`, { version }))
    const asked = makeMotion({ members: tied })
    const motion = await ok<Motion>(lead().post(`${year}/motions`, asked), 201)
    const step = async (name: string) => {
      const path = `${year}/motions/${motion.id}/steps`
      await ok(lead().post(path, { step: name, reason: '' }))
      return ok<Motion>(deputy().post(path, { step: name, reason: '' }))
    }
    const { publicKeys } = await step('open')
    for (const [at, id] of ids.entries()) {
      const envelope = await sealPaper([at < 7 ? 1 : 0], publicKeys, motion.id)
      const path = `${year}/motions/${motion.id}/envelope`
      await ok(who(id).put(path, { memberId: id, envelope }))
    }
    for (const name of ['end', 'count']) await step(name)
    for (const head of [lead(), deputy()])
      await ok(head.post(`${year}/motions/${motion.id}/decision`, { reference: 'BB 07/2027' }))
    const after = await standings()
    expect(after.awards.co?.recipients).toEqual([tied[1]])
  })

  test('two persons publish what anybody recomputes to the same', async () => {
    const shown = await standings()
    const proposal = { word: 'Công bố', reason: 'Danh sách chờ xác nhận' }
    const { id } = await ok<Proposal>(lead().post(`${year}/publishing/proposals`, proposal), 201)
    const path = `${year}/publishing/proposals/${id}/decision`
    await refused(lead().post(path, yes), 403, 'publication.own_proposal')
    await ok(deputy().post(path, yes))
    const open = '/api/v1/public/seasons/cum-thu-2027/capsule'
    const text = await (await it.anonymous.get(open)).text()
    expect(await checkCapsule(text, sha256)).toMatchObject({ unfit: [], differences: [] })
    capsule = JSON.parse(text) as Capsule
    const { stage, fallback } = capsule
    const read = readSeason(JSON.stringify(capsule.file))
    if (!('season' in read)) return expect.fail(JSON.stringify(read.faults))
    const recomputed = publishedResult(score(read.season, { stage, fallback }))
    expect(canonicalJson(recomputed)).toBe(canonicalJson(capsule.result))
    expect(
      capsule.result.members.map(({ id: member, total, rank }) => [member, total, rank]),
    ).toEqual(shown.members.map(({ id: member, total, rank }) => [member, total, rank]))
    const again = makeClaim({ figures: { quantity: '9' } })
    await refused(
      who('gia-lai').put(`${year}/members/gia-lai/claims/I.1`, again, 2),
      409,
      'phase.closed',
    )
  })

  test('nothing of it was touched beside the program', async () => {
    const report = await it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir }))
    expect(report.rows.faults).toEqual([])
    expect(gravityOf(report)).toBe(0)
  })

  test('the next year begins with the same members under other heads', async () => {
    const [next, stand] = ['gia-lai', 'dak-lak']
    const reason = 'Lịch thống nhất sau'
    const head = (id: string) => ({ memberId: id, personId: personOf.get(id)! })
    const plan = {
      ...{
        title: 'Cụm thử, năm 2028',
        startsOn: '2028-01-01',
        endsOn: '2028-11-15',
        draftId: null,
      },
      ...{ lead: head(next!), deputy: head(stand!) },
    }
    await ok(lead().post(`${year}/rollover`, plan), 201)
    await until('2028-01-10')
    const { phase, members, version } = await ok<SeasonDetail>(who(next!).get(later))
    expect([phase, members.map(({ id }) => id)]).toEqual(['setup', ids])
    await refused(lead().patch(later, { phase: 'comment' }, version), 403, 'right.missing')
    const open = await ok<SeasonDetail>(
      who(next!).patch(later, { phase: 'comment', reason }, version),
    )
    await ok(who(next!).patch(later, { phase: 'record', reason }, open.version))
    const first = makeActivity({ startsOn: '2028-01-05' })
    await ok(who('kon-tum').post(`${later}/activities`, first), 201)
  })
})

const tied = ['quang-binh', 'ha-tinh']
const jury = { fact: { points: '30' }, reason: 'Hội đồng thống nhất' }
const yes = { accept: true, word: 'Công bố' }

/** Six at the top for the two that are level, fewer for the others. */
function visits(id: string): string {
  return tied.includes(id) ? '6' : String(2 + (ids.indexOf(id) % 4))
}
