import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawChecks } from '../../scoring/cross-check/draw.ts'
import type {
  Check,
  CheckBoard,
  CheckDetail,
  CheckDraw,
  CheckItem,
} from '../../server/checks/schema.ts'
import type { ReviewMatrix } from '../../server/review/schema.ts'
import type { Blocker } from '../../server/seasons/schema.ts'
import type { MemberSheet } from '../../server/sheets/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { attach, claim, handIn, ok, record, refused, season } from './acts.ts'

const unions = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']
const board = (who: Caller) => ok<CheckBoard>(who.get(`${season}/checks`))

/** One year's checks, act after act; each test goes on where the one before it ended. */
describe.each(engines)('cross-checks on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  const as = new Map<string, Caller>()
  /** The two that check one sheet: the first is the one that sends first. */
  let pair: [Check, Check]
  const checker = (check: Check) => as.get(check.checker)!
  const say = (check: Check, criterion: string, body: object, version = 0, who = checker(check)) =>
    who.put(`${season}/checks/${check.id}/items/${criterion}`, body, version)
  const send = (check: Check, who = checker(check)) =>
    who.post(`${season}/checks/${check.id}/sending`, {})
  const draw = (body: object, who = lead) => who.post(`${season}/check-draws`, body)
  const blockers = async () =>
    (await ok<Blocker[]>(lead.get(`${season}/blockers`))).map(({ code }) => code)
  const crossOf = async (member: string, who = lead) => {
    const { values } = await ok<MemberSheet>(who.get(`${season}/members/${member}/sheet`))
    return values.filter(({ stage }) => stage === 'cross')
  }

  beforeAll(async () => {
    it = await createTestApp(engine)
    for (const union of unions) as.set(union, await it.as(union))
    lead = as.get('khanh-hoa')!
    for (const union of unions) await handIn(it, union)
    await it.enter('cross-check')
  })
  afterAll(() => it.close())

  test('the lead draws by a seed said in public, and anybody draws the same', async () => {
    expect(await blockers()).toContain('undrawn')
    await refused(draw({ k: 2, seed: 'x' }, as.get('quang-nam')), 403, 'right.missing')
    await refused(draw({ k: 2, seed: '  ' }), 422, 'request.invalid')
    await refused(draw({ k: 4, seed: 'x' }), 422, 'draw.impossible')
    const first = await ok<CheckDraw>(draw({ k: 1, seed: 'Hội nghị 15/11/2026' }), 201)
    expect(drawChecks(first.input)).toEqual(first.result)
    expect(first.input.sizes).toEqual(Object.fromEntries(unions.map((union) => [union, 2])))
    await refused(draw({ k: 2, seed: 'khác' }), 422, 'request.invalid')
    const again = { k: 2, seed: 'Hội nghị 16/11/2026', reason: 'Mỗi bảng cần hai đơn vị chấm' }
    await ok(draw(again), 201)
    const { draws, checks } = await board(await it.as('quan-sat'))
    expect(draws.map(({ number, reason }) => [number, reason])).toEqual([
      [1, ''],
      [2, again.reason],
    ])
    expect(checks.map((each) => ({ checker: each.checker, member: each.member }))).toEqual(
      draws[1]!.result.pairs,
    )
    // Four members, two checks each: some check each other, which is said.
    expect(draws[1]!.result.relaxed.map(({ wish }) => wish)).toEqual(['mutual'])
    expect(await blockers()).toEqual(expect.arrayContaining(['unchecked']))
    const [a, b] = checks.filter(({ member }) => member === 'quang-binh')
    pair = a!.checker === 'khanh-hoa' ? [b!, a!] : [a!, b!]
  })

  test('a checker reads the sheet that it was given, and nobody else’s', async () => {
    // No head, who sees what is handed in anyway.
    const who = as.get('ha-tinh')!
    const { checks } = await board(who)
    const given = checks.filter((each) => each.checker === 'ha-tinh').map((each) => each.member)
    for (const member of given) {
      const sheet = await ok<MemberSheet>(who.get(`${season}/members/${member}/sheet`))
      expect(sheet.claims.map(({ criterion }) => criterion)).toEqual(['I.1', 'I.2'])
    }
    const others = unions.filter((id) => id !== 'ha-tinh' && !given.includes(id))
    expect(others).toHaveLength(1)
    for (const member of others)
      await refused(who.get(`${season}/members/${member}/sheet`), 404, 'sheet.not_found')
  })

  test('says agreed, another value with a note, or asks; nobody else sees it', async () => {
    const [first, second] = pair
    const other = { verdict: 'other', fact: { quantity: '2.0' }, note: 'Một đoàn ngoài thời gian' }
    await refused(
      say(first, 'I.1', { verdict: 'other', fact: { quantity: '2' } }),
      422,
      'request.invalid',
    )
    await refused(say(first, 'I.1', { verdict: 'ask' }), 422, 'request.invalid')
    await refused(
      say(first, 'I.1', { verdict: 'agree', fact: { quantity: '2' } }),
      422,
      'request.invalid',
    )
    await refused(say(first, 'I.1', { ...other, fact: { met: true } }), 422, 'request.invalid')
    await refused(say(first, 'X', { verdict: 'agree' }), 404, 'criterion.not_found')
    const said = await ok<CheckItem>(say(first, 'I.1', other))
    expect(said).toMatchObject({ verdict: 'other', fact: { quantity: '2' }, version: 1 })
    await refused(say(first, 'I.1', { verdict: 'agree' }), 412, 'version.mismatch')
    await refused(say(first, 'I.1', other, 1, checker(second)), 403, 'right.missing')
    for (const who of [as.get('quang-binh')!, checker(second), lead])
      await refused(who.get(`${season}/checks/${first.id}`), 403, 'check.blind')
    await refused(draw({ k: 1, seed: 'y', reason: 'đổi ý' }), 409, 'draw.begun')
  })

  test('is sent when it is complete, by who signs, and stays as it is', async () => {
    const [first] = pair
    const refusal = await refused(send(first), 409, 'check.incomplete')
    expect(refusal.errors?.map(({ path }) => path)).toEqual(['I.2'])
    await ok(say(first, 'I.2', { verdict: 'ask', note: 'Chưa thấy báo cáo' }))
    const sent = await ok<CheckDetail>(send(first))
    // 3 × 2 points stated, 2 × 2 found.
    expect(sent).toMatchObject({ disagreement: '2', done: 2, of: 2, barred: [] })
    await refused(send(first), 409, 'check.sent')
    await refused(say(first, 'I.1', { verdict: 'agree' }, 1), 409, 'check.sent')
  })

  test('a sent check is open to the checked and the heads, not to who still checks the same', async () => {
    const [first, second] = pair
    const path = `${season}/checks/${first.id}`
    await ok(as.get('quang-binh')!.get(path))
    await refused(checker(second).get(path), 403, 'check.blind')
    expect((await board(checker(second))).checks.find(({ id }) => id === first.id)).toMatchObject({
      open: false,
      disagreement: null,
    })
    expect(await crossOf('quang-binh', as.get('quang-binh'))).toEqual([])
    await ok(say(second, 'I.1', { verdict: 'agree' }))
    await ok(say(second, 'I.2', { verdict: 'agree' }))
    await ok(send(second))
    await ok(checker(second).get(path))
  })

  test('the last check of a sheet makes its column, the middle by points', async () => {
    const cross = await crossOf('quang-binh')
    // Of 4 and 6 points the one nearer to the member's own; who only asks gives no value.
    expect(cross.map(({ criterion, fact }) => [criterion, fact])).toEqual([
      ['I.1', { quantity: '3' }],
      ['I.2', { actual: '80', plan: '100' }],
    ])
    const { cells } = await ok<ReviewMatrix>(lead.get(`${season}/review`))
    const cell = cells.find((each) => each.member === 'quang-binh' && each.criterion === 'I.1')
    expect(cell?.cross?.fact).toEqual({ quantity: '3' })
  })

  test('nobody says anything after the deadline, or of a sheet that is not in', async () => {
    const { checks } = await board(lead)
    const next = checks.find(({ sentAt }) => sentAt === null)!
    await it.setSheet(next.member, 'draft')
    await refused(say(next, 'I.1', { verdict: 'agree' }), 409, 'sheet.not_submitted')
    await it.setSheet(next.member, 'submitted')
    const dueAt = new Date(it.now().getTime() + 60_000).toISOString()
    const row = { seasonId, phase: 'cross-check', opensAt: null, dueAt }
    await it.store.db.insertInto('seasonPhase').values(row).execute()
    await ok(say(next, 'I.1', { verdict: 'ask', note: 'Thiếu giấy mời' }))
    it.pass(1)
    await refused(say(next, 'I.2', { verdict: 'agree' }), 409, 'deadline.passed')
    await it.store.db.deleteFrom('seasonPhase').execute()
  })

  test('when the phase ends, sheets with some of their checks get their column too', async () => {
    const { checks } = await board(lead)
    const next = checks.find((each) => each.sentAt === null && each.member !== 'quang-binh')!
    for (const criterion of ['I.1', 'I.2']) {
      const fact = criterion === 'I.1' ? { quantity: '1' } : { actual: '70', plan: '100' }
      const { items } = await ok<CheckDetail>(checker(next).get(`${season}/checks/${next.id}`))
      const version = items.find((item) => item.criterion === criterion)?.version ?? 0
      await ok(say(next, criterion, { verdict: 'other', fact, note: 'Theo minh chứng' }, version))
    }
    await ok(send(next))
    expect(await crossOf(next.member)).toEqual([])
    await it.store.db
      .insertInto('seasonPhase')
      .values(
        (['self-score', 'cross-check', 'verify', 'published'] as const).map((phase) => ({
          ...{ seasonId, phase, opensAt: null, dueAt: null },
        })),
      )
      .execute()
    const detail = await ok<{ version: number }>(lead.get(season))
    const move = { phase: 'verify', reason: 'Hết hạn, còn đơn vị chưa chấm' }
    await ok(lead.patch(season, move, detail.version))
    const cross = await crossOf(next.member)
    expect(cross.map(({ fact, reason }) => [fact, reason])).toEqual([
      [{ quantity: '1' }, 'Theo minh chứng'],
      [{ actual: '70', plan: '100' }, 'Theo minh chứng'],
    ])
    await refused(say(next, 'I.1', { verdict: 'agree' }, 2), 409, 'phase.closed')
  })
})

describe.each(engines)('checks of partners on %s', (engine) => {
  let it: TestApp
  beforeAll(async () => {
    it = await createTestApp(engine)
  })
  afterAll(() => it.close())

  test('what rests on a joint activity is not for its partner to check', async () => {
    const host = await it.as('ha-tinh')
    const joint = unions
      .filter((id) => id !== 'ha-tinh')
      .map((memberId) => ({ memberId, role: 'take-part' as const, share: null }))
    const shared = await record(host, { joint })
    const file = await attach(host, 'ha-tinh')
    await claim(host, 'ha-tinh', 'I.1', { activityIds: [shared.id], evidenceIds: [file.id] })
    await claim(host, 'ha-tinh', 'I.2', { figures: { actual: '80', plan: '100' } })
    await it.enter('self-score')
    await ok(host.post(`${season}/members/ha-tinh/submission`, { acceptMissing: ['II'] }))
    await it.enter('cross-check')
    const lead = await it.as('khanh-hoa')
    const { result } = await ok<CheckDraw>(
      lead.post(`${season}/check-draws`, { k: 1, seed: '15/11' }),
      201,
    )
    expect(result.relaxed.map(({ wish }) => wish)).toEqual(['joint'])
    const { checks } = await board(lead)
    const check = checks.find(({ member }) => member === 'ha-tinh')!
    const who = await it.as(check.checker)
    const path = `${season}/checks/${check.id}`
    const detail = await ok<CheckDetail>(who.get(path))
    expect([detail.asked, detail.barred]).toEqual([['I.2'], ['I.1']])
    const agree = { verdict: 'agree' }
    await refused(who.put(`${path}/items/I.1`, agree, 0), 403, 'check.own_activity')
    await ok(who.put(`${path}/items/I.2`, agree, 0))
    await ok(who.post(`${path}/sending`, {}))
  })

  test('who acts for both sides checks nothing, and sees nothing before it is sent', async () => {
    const { checks } = await board(await it.as('khanh-hoa'))
    const check = checks.find(({ sentAt }) => sentAt === null)!
    await it.store.db
      .updateTable('roleGrant')
      .set({ memberId: check.checker })
      .where('seasonId', '=', seasonId)
      .where('role', '=', 'approver')
      .where('memberId', '=', check.member)
      .execute()
    await it.setSheet(check.member, 'submitted')
    const both = await it.as(check.member)
    const path = `${season}/checks/${check.id}`
    await refused(both.get(path), 403, 'check.blind')
    const item = both.put(`${path}/items/I.1`, { verdict: 'agree' }, 0)
    await refused(item, 403, 'right.own_organisation')
    await refused(both.post(`${path}/sending`, {}), 403, 'right.own_organisation')
  })
})
