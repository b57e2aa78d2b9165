import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Motion, NewMotion } from '../../server/ballots/schema.ts'
import type { AgendaItem, Conference } from '../../server/conference/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { ok, refused, season } from './acts.ts'
import {
  confirm,
  levelOnTop,
  makeConference,
  makeMotion,
  openRoom,
  pathOf,
  propose,
  type Room,
  roll,
  step,
} from './conference-acts.ts'

describe.each(engines)('the conference on %s', (engine) => {
  let it: TestApp
  let room: Room
  beforeAll(async () => {
    it = await createTestApp(engine)
    await levelOnTop(it)
    room = await openRoom(it)
  })
  afterAll(() => it.close())

  const read = () => ok<Conference>(room.lead.get(`${season}/conference`))
  const set = async (input: object) =>
    room.lead.put(`${season}/conference`, input, (await read()).version)

  test('the agenda says what is open, and what follows from each way', async () => {
    const agenda = await ok<AgendaItem[]>(room.members['ha-tinh']!.get(`${season}/agenda`))
    const tie = agenda.find(({ kind }) => kind === 'choose')
    expect(tie).toMatchObject({ award: 'co', choose: 1, members: ['ha-tinh', 'quang-binh'] })
    expect(tie?.effects).toEqual([
      { members: ['ha-tinh'], awards: [{ award: 'co', recipients: ['ha-tinh'] }] },
      { members: ['quang-binh'], awards: [{ award: 'co', recipients: ['quang-binh'] }] },
    ])
    expect(agenda.some(({ kind, members }) => kind === 'rank' && members.length === 2)).toBe(true)
    expect(agenda.filter(({ kind }) => kind === 'missing').length).toBeGreaterThan(0)
  })

  const entry = { memberId: 'ha-tinh', state: 'present', delegates: 1, holderId: null }
  test.each<[object, object, string, string]>([
    [{}, { delegates: 0 }, 'attendance.0.delegates', 'attendance.delegates'],
    [{}, { memberId: 'ca-mau' }, 'attendance.0.memberId', 'member.not_found'],
    [{}, { holderId: 'quang-binh' }, 'attendance.0.holderId', 'attendance.holder'],
    [{}, { state: 'proxy', delegates: 0 }, 'attendance.0.state', 'attendance.no_proxies'],
    [
      { proxies: true },
      { state: 'proxy', delegates: 0, holderId: 'ha-tinh' },
      'attendance.0.holderId',
      'attendance.holder',
    ],
    [{ quorum: '4/3' }, {}, 'quorum', 'fraction.unreadable'],
    [{ quorum: '0.66' }, {}, 'quorum', 'fraction.unreadable'],
  ])('refuses %j with %j', async (rules, changes, path, code) => {
    const input = { ...makeConference(), ...rules, attendance: [{ ...entry, ...changes }] }
    const problem = await refused(set(input), 422, 'request.invalid')
    expect(problem.errors).toMatchObject([{ path, code }])
  })

  test('a member is given one proxy at most', async () => {
    const absent = { state: 'proxy', delegates: 0, holderId: 'khanh-hoa' }
    const attendance = [
      { ...entry, memberId: 'khanh-hoa' },
      ...['ha-tinh', 'quang-binh'].map((memberId) => ({ memberId, ...absent })),
    ]
    const input = { ...makeConference(), proxies: true, attendance }
    const problem = await refused(set(input), 422, 'request.invalid')
    const fault = { path: 'attendance.2.holderId', code: 'attendance.second_proxy' }
    expect(problem.errors).toMatchObject([fault])
  })

  test('of two who write it down at once one does', async () => {
    const { version } = await read()
    const [first, second] = [makeConference(), makeConference(['ha-tinh'])]
    await ok(room.lead.put(`${season}/conference`, first, version))
    await refused(room.deputy.put(`${season}/conference`, second, version), 412, 'version.mismatch')
    await refused(
      room.members['ha-tinh']!.put(`${season}/conference`, first, version + 1),
      403,
      'right.missing',
    )
  })

  test('nobody alone gives a member’s vote to another, or sets by what rules is voted', async () => {
    const proxy = { memberId: 'quang-binh', state: 'proxy', delegates: 0, holderId: 'ha-tinh' }
    const attendance = [
      ...makeConference(['ha-tinh', 'khanh-hoa', 'quang-nam']).attendance,
      proxy as never,
    ]
    const given = makeConference([], { quorum: '1/99', proxies: true, attendance })
    const set1 = await ok<Conference>(set(given))
    expect(set1.waiting).toEqual({ rules: true, members: ['quang-binh'] })
    expect(set1.confirmable).toEqual({ rules: false, members: [] })
    const confirmed = `${season}/conference/confirmation`
    const { version } = set1
    const motion = await propose(room.lead, { mode: 'open', custody: 'none' })
    const opening = () => room.lead.post(`${pathOf(motion)}/steps`, { step: 'open' })
    await refused(opening(), 409, 'conference.unconfirmed')
    await refused(room.lead.post(confirmed, { version }), 409, 'conference.nothing_to_confirm')
    await refused(room.deputy.post(confirmed, { version: version - 1 }), 412, 'version.mismatch')
    // Who would vote for another does not say so itself.
    const holder = await confirm(room.members['ha-tinh']!)
    expect(holder.waiting).toEqual({ rules: false, members: ['quang-binh'] })
    await refused(opening(), 409, 'conference.unconfirmed')
    const own = await confirm(room.members['quang-binh']!)
    expect(own.waiting).toEqual({ rules: false, members: [] })
    // Who is written down as absent, or left out, is asked as well.
    const gone = await ok<Conference>(set({ ...given, attendance: attendance.slice(0, 2) }))
    expect(gone.waiting.members).toEqual(['quang-binh', 'quang-nam'])
    await refused(opening(), 409, 'conference.unconfirmed')
    await ok(set(makeConference()))
    await confirm(room.deputy)
    await room.lead.delete(pathOf(motion))
  })

  test('a vote by name: whom it is about does not vote, a proxy votes for another', async () => {
    const attendance = [
      ...makeConference(['ha-tinh', 'quang-binh', 'khanh-hoa']).attendance,
      { memberId: 'quang-nam', state: 'proxy', delegates: 0, holderId: 'ha-tinh' },
    ]
    await ok(set(makeConference([], { proxies: true, attendance: attendance as never })))
    await confirm(room.deputy)
    const asked: Partial<NewMotion> = {
      mode: 'open',
      custody: 'none',
      purpose: 'confirm',
      members: ['quang-binh'],
    }
    // Whose list nobody made is not put to the vote.
    await refused(
      room.lead.post(`${season}/motions`, makeMotion({ ...asked, members: ['quang-nam'] })),
      409,
      'motion.question_changed',
    )
    const chosen = { kind: 'choose', awardId: 'co', members: ['quang-binh'] }
    const decisions = `${season}/award-decisions`
    const made = await ok<{ id: string }>(
      room.lead.post(decisions, { ...chosen, reason: '', reference: 'BB 1' }),
      201,
    )
    const motion = await step(room, await propose(room.lead, asked), 'open')
    expect(motion).toMatchObject({ state: 'open', options: ['yes', 'no', 'abstain'] })
    expect(motion.electors.map(({ memberId, holderId }) => [memberId, holderId])).toEqual([
      ['ha-tinh', 'ha-tinh'],
      ['khanh-hoa', 'khanh-hoa'],
      ['quang-nam', 'ha-tinh'],
    ])
    const path = `${pathOf(motion)}/vote`
    const voice = (login: string, memberId: string, choice: string[]) =>
      room.members[login]!.put(path, { memberId, choice })
    await ok(voice('ha-tinh', 'ha-tinh', ['yes']))
    await ok(voice('ha-tinh', 'ha-tinh', ['yes']))
    await refused(voice('ha-tinh', 'ha-tinh', ['no']), 409, 'vote.cast')
    await ok(voice('ha-tinh', 'quang-nam', ['yes']))
    await refused(voice('quang-nam', 'quang-nam', ['no']), 403, 'elector.none')
    await refused(voice('quang-binh', 'quang-binh', ['yes']), 403, 'elector.none')
    await refused(voice('khanh-hoa', 'khanh-hoa', ['maybe']), 422, 'request.invalid')
    await ok(voice('khanh-hoa', 'khanh-hoa', []))
    for (const rule of [{ quorum: '1/99' }, { concerned: 'always' }, { proxies: false }])
      await refused(set(makeConference(roll, rule as never)), 409, 'conference.rules_fixed')
    const counted = await ok<Motion>(room.lead.post(`${pathOf(motion)}/steps`, { step: 'end' }))
    expect(counted).toMatchObject({
      state: 'counted',
      outcome: { cast: 3, valid: 2, blank: 1, base: 3, needed: 2, carried: ['yes'] },
    })
    expect(counted.votes).toContainEqual({ memberId: 'quang-nam', choice: ['yes'] })
    await refused(voice('khanh-hoa', 'khanh-hoa', ['yes']), 409, 'motion.wrong_state')
    // The list that was voted on is no more.
    await ok(room.lead.delete(`${decisions}/${made.id}`, { reason: 'thử' }))
    await refused(
      room.lead.post(`${pathOf(motion)}/decision`, { reference: 'BB 2' }),
      409,
      'motion.question_changed',
    )
  })

  test('a motion not put to the vote is withdrawn; one that was stays', async () => {
    const motion = await propose(room.lead)
    expect((await room.lead.delete(pathOf(motion))).status).toBe(204)
    await refused(room.lead.delete(pathOf(motion)), 404, 'motion.not_found')
    const open = await step(room, await propose(room.lead), 'open')
    await refused(room.lead.delete(pathOf(open)), 409, 'motion.wrong_state')
  })

  test('members see it from the conference on', async () => {
    await it.enter('verify')
    const member = room.members['ha-tinh']!
    await refused(member.get(`${season}/conference`), 409, 'phase.closed')
    await ok(room.lead.get(`${season}/conference`))
    await it.enter('conference')
  })
})
