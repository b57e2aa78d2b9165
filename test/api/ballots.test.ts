import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Result } from '../../scoring/model/result.ts'
import type { AuditEvent } from '../../server/audit/schema.ts'
import { sweepKeys } from '../../server/ballots/keys.ts'
import type { Motion } from '../../server/ballots/schema.ts'
import type { Conference } from '../../server/conference/schema.ts'
import type { Publishing } from '../../server/publishing/schema.ts'
import { sealPaper, trackingOf } from '../../web/ballot/seal.ts'
import { freeKeys, makeTellerKeys, type TellerKeys } from '../../web/ballot/teller-key.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { ok, refused, season } from './acts.ts'
import {
  confirm,
  levelOnTop,
  makeConference,
  makeMotion,
  motionOf,
  openRoom,
  pathOf,
  propose,
  type Room,
  roll,
  step,
  vote,
} from './conference-acts.ts'

describe.each(engines)('secret ballots on %s', (engine) => {
  let it: TestApp
  let room: Room
  beforeAll(async () => {
    it = await createTestApp(engine)
    await levelOnTop(it)
    room = await openRoom(it)
  })
  afterAll(() => it.close())

  const opened = async (changes: Parameters<typeof propose>[1] = {}) =>
    step(room, await propose(room.lead, changes), 'open')
  const all = async (motion: Motion, choices: readonly (readonly number[])[]) => {
    for (const [index, id] of roll.entries())
      if (choices[index]) await ok(vote(room.members[id]!, motion, id, choices[index]))
  }
  /** All that is kept of anything, in every table that a vote touches. */
  const everything = async () => {
    const tables = ['audit', 'idempotency', 'elector', 'ballotPaper', 'motion', 'envelope'] as const
    const rows = tables.map((table) => it.store.db.selectFrom(table).selectAll().execute())
    return JSON.stringify(await Promise.all(rows))
  }
  const envelopesOf = ({ id }: Motion) =>
    it.store.db.selectFrom('envelope').selectAll().where('motionId', '=', id).execute()
  const keys = () => readdir(it.config.keyDir).catch((): string[] => [])

  test('BA01: one vote each; the same envelope again is the same vote', async () => {
    const motion = await opened()
    const who = room.members['ha-tinh']!
    const envelope = await sealPaper([0], motion.publicKeys, motion.id)
    const send = () => who.put(`${pathOf(motion)}/envelope`, { memberId: 'ha-tinh', envelope })
    await ok(send())
    await ok(send())
    await refused(vote(who, motion, 'ha-tinh', [1]), 409, 'vote.cast')
    expect((await motionOf(room.lead, motion.id)).received).toBe(1)
    const copied = { memberId: 'quang-binh', envelope }
    const path = `${pathOf(motion)}/envelope`
    await refused(room.members['quang-binh']!.put(path, copied), 409, 'ballot.copied')
  })

  test('BA02: nobody votes for another, in whatever field', async () => {
    const motion = await opened()
    const who = room.members['quang-binh']!
    await refused(vote(who, motion, 'ha-tinh', [0]), 403, 'elector.none')
    const envelope = await sealPaper([0], motion.publicKeys, motion.id)
    const body = { memberId: 'quang-binh', voterId: 'ha-tinh', envelope }
    await refused(who.put(`${pathOf(motion)}/envelope`, body), 422, 'request.invalid')
    await refused(
      vote(await it.as('quang-binh-2'), motion, 'quang-binh', [0]),
      403,
      'right.missing',
    )
    await refused(vote(await it.as('quan-sat'), motion, 'quang-binh', [0]), 403, 'right.missing')
  })

  test('BA05: while it is open nobody learns more than how many have voted', async () => {
    const motion = await opened()
    await all(motion, [[0], [1], [1]])
    for (const login of ['khanh-hoa', 'quang-nam', 'ha-tinh', 'quan-sat']) {
      const who = await it.as(login)
      const seen = await motionOf(who, motion.id)
      expect(seen).toMatchObject({ received: 3, outcome: null, tracking: null, votes: [] })
      expect(seen.electors.every(({ voted }) => voted === null)).toBe(true)
    }
    await refused(
      room.lead.post(`${pathOf(motion)}/steps`, { step: 'count' }),
      409,
      'motion.wrong_state',
    )
    await refused(room.lead.get(`${pathOf(motion)}/papers`), 409, 'motion.wrong_state')
    const received = await it.store.db
      .selectFrom('audit')
      .select(['actorId', 'memberId'])
      .where('entityId', '=', motion.id)
      .where('action', '=', 'envelope.received')
      .execute()
    expect(received).toEqual(Array(3).fill({ actorId: 'elector', memberId: null }))
  })

  test('BA06, BA09: after the count nothing ties a voter to a paper, and nothing sealed is left', async () => {
    const before = await keys()
    const motion = await opened()
    const envelopes = new Map<string, string>()
    for (const [index, id] of roll.entries()) {
      const envelope = await sealPaper([index % 2], motion.publicKeys, motion.id)
      envelopes.set(id, envelope)
      await ok(room.members[id]!.put(`${pathOf(motion)}/envelope`, { memberId: id, envelope }))
    }
    const ended = await step(room, motion, 'end')
    expect(await envelopesOf(motion)).toEqual([])
    for (const envelope of envelopes.values())
      expect(ended.tracking).toContain(await trackingOf(envelope))
    expect(await keys()).toHaveLength(before.length + 1)
    const counted = await step(room, motion, 'count')
    expect(counted.electors.map(({ memberId, voted }) => [memberId, voted])).toEqual(
      roll.toSorted().map((id) => [id, true]),
    )
    expect(await keys()).toEqual(before)
    const sealed = it.store.db.selectFrom('sealedPaper').selectAll()
    expect(await sealed.where('motionId', '=', motion.id).execute()).toEqual([])
    const rows = await everything()
    for (const envelope of envelopes.values()) expect(rows).not.toContain(envelope.slice(100, 160))
    const papers = it.store.db.selectFrom('ballotPaper').selectAll()
    const kept = await papers.where('motionId', '=', motion.id).execute()
    expect(kept.map((row) => Object.keys(row).sort())).toEqual(
      roll.map(() => ['choice', 'id', 'motionId']),
    )
  })

  test('BA13: what was counted is counted once', async () => {
    const motion = await opened()
    await all(motion, [[0], [0], [0], []])
    await step(room, motion, 'end')
    await step(room, motion, 'count')
    for (const name of ['open', 'end', 'count', 'void'])
      await refused(
        room.lead.post(`${pathOf(motion)}/steps`, { step: name, reason: 'lại' }),
        409,
        'motion.wrong_state',
      )
  })

  test('each step takes a head and somebody of another organisation', async () => {
    const motion = await propose(room.lead)
    const path = `${pathOf(motion)}/steps`
    const member = room.members['ha-tinh']!
    await refused(member.post(path, { step: 'open' }), 403, 'right.missing')
    const asked = await ok<Motion>(room.lead.post(path, { step: 'open' }))
    expect(asked).toMatchObject({ state: 'draft', pending: { memberId: 'khanh-hoa', own: true } })
    await refused(room.lead.post(path, { step: 'open' }), 403, 'motion.second_needed')
    expect(await ok<Motion>(member.post(path, { step: 'open' }))).toMatchObject({
      ...{ state: 'open', pending: null },
      mine: [{ memberId: 'ha-tinh', cast: false }],
    })
  })

  test('without a quorum no vote is opened; who is absent does not vote', async () => {
    const motion = await propose(room.lead)
    const { version, quorate, represented, needed } = await ok<Conference>(
      room.lead.get(`${season}/conference`),
    )
    expect({ quorate, represented, needed }).toEqual({ quorate: true, represented: 4, needed: 3 })
    const only = (count: number) => makeConference(roll.slice(0, count))
    await ok(room.lead.put(`${season}/conference`, only(2), version))
    await confirm(room.deputy)
    await refused(
      room.lead.post(`${pathOf(motion)}/steps`, { step: 'open' }),
      409,
      'conference.no_quorum',
    )
    await ok(room.lead.put(`${season}/conference`, only(3), version + 2))
    await confirm(room.deputy)
    const open = await step(room, motion, 'open')
    expect(open.electors.filter(({ present }) => !present)).toMatchObject([
      { memberId: 'khanh-hoa' },
    ])
    await refused(vote(room.lead, open, 'khanh-hoa', [0]), 409, 'elector.absent')
    await ok(room.lead.put(`${season}/conference`, only(4), version + 4))
    await confirm(room.deputy)
  })

  test('an envelope of another length, or for another vote, is refused or spoilt', async () => {
    const motion = await opened()
    const path = `${pathOf(motion)}/envelope`
    const memberId = 'ha-tinh'
    const who = room.members[memberId]!
    for (const envelope of ['AAAA', 'x'.repeat(716), motion.publicKeys[0]])
      await refused(who.put(path, { memberId, envelope }), 422, 'request.invalid')
    const elsewhere = await sealPaper([0], motion.publicKeys, 'another')
    await ok(who.put(path, { memberId, envelope: elsewhere }))
    await step(room, motion, 'end')
    const { outcome } = await step(room, motion, 'count')
    expect(outcome).toMatchObject({ cast: 1, valid: 0, invalid: 1, decided: false })
    await refused(
      room.lead.post(`${pathOf(motion)}/decision`, { reference: 'BB' }),
      409,
      'motion.not_settled',
    )
  })

  test('a vote is declared void with a reason; its key goes with it', async () => {
    const before = await keys()
    const motion = await opened()
    await all(motion, [[0]])
    const path = `${pathOf(motion)}/steps`
    await ok(room.lead.post(path, { step: 'void' }))
    await refused(room.deputy.post(path, { step: 'void' }), 422, 'request.invalid')
    const reason = 'Mất điện'
    const ended = await ok<Motion>(room.deputy.post(path, { step: 'void', reason }))
    expect(ended).toMatchObject({ state: 'void', voidReason: reason, outcome: null })
    expect(await keys()).toEqual(before)
    // One that a server left behind when it ended goes at the next sweep; a key in use stays.
    const publicKey = motion.publicKeys[0]!
    const name = `${createHash('sha256').update(publicKey).digest('hex')}.pem`
    await writeFile(join(it.config.keyDir, name), 'x')
    expect(await sweepKeys(it.store.db, it.config.keyDir)).toBe(1)
    expect(await keys()).toEqual(before)
    expect(await envelopesOf(motion)).toEqual([])
    expect((await propose(room.lead)).number).toBe(motion.number + 1)
  })

  test('with two tellers the server holds no key, and both together open the envelopes', async () => {
    const before = await keys()
    const motion = await propose(room.lead, { custody: 'tellers' })
    const steps = `${pathOf(motion)}/steps`
    await refused(room.lead.post(steps, { step: 'open' }), 409, 'ballot.tellers_missing')
    const pairs = [await makeTellerKeys(), await makeTellerKeys()]
    const tellers = [room.members['ha-tinh']!, room.members['quang-binh']!]
    const register = (at: number, position: number) =>
      tellers[at]!.put(`${pathOf(motion)}/teller`, { position, publicKey: pairs[at]!.publicKey })
    await ok(register(0, 1))
    await ok(register(1, 2))
    const twice = { position: 1, publicKey: pairs[1]!.publicKey }
    await refused(
      (await it.as('ha-tinh')).put(`${pathOf(motion)}/teller`, twice),
      409,
      'teller.same_member',
    )
    const open = await step(room, motion, 'open')
    expect(open.publicKeys).toEqual(pairs.map(({ publicKey }) => publicKey))
    await all(open, [[1], [1], [], [1]])
    await step(room, open, 'end')
    expect(await keys()).toEqual(before)
    await refused(room.lead.post(steps, { step: 'count' }), 409, 'motion.wrong_state')

    const papers = `${pathOf(motion)}/papers`
    await refused(tellers[1]!.get(papers), 403, 'teller.not_your_turn')
    const outer = await keysOf(tellers[0]!, motion, pairs[0]!)
    await refused(tellers[0]!.put(papers, { keys: outer.slice(1) }), 422, 'ballot.count_mismatch')
    await ok(tellers[0]!.put(papers, { keys: outer }))
    await refused(tellers[0]!.get(papers), 403, 'teller.not_your_turn')
    const keysOfTwo = await keysOf(tellers[1]!, motion, pairs[1]!)
    const counted = await ok<Motion>(tellers[1]!.put(papers, { keys: keysOfTwo }))
    expect(counted.outcome).toMatchObject({ cast: 4, valid: 3, blank: 1, carried: ['quang-binh'] })
    await refused(tellers[1]!.put(papers, { keys: keysOfTwo }), 409, 'motion.wrong_state')
  })

  /** Two tellers with their keys, and a vote that all four have taken part in and that is over. */
  const withTellers = async (choices: readonly (readonly number[])[]) => {
    const motion = await propose(room.lead, { custody: 'tellers' })
    const pairs = [await makeTellerKeys(), await makeTellerKeys()]
    const tellers = [room.members['ha-tinh']!, room.members['quang-binh']!]
    for (const at of [0, 1]) {
      const body = { position: at + 1, publicKey: pairs[at]!.publicKey }
      await ok(tellers[at]!.put(`${pathOf(motion)}/teller`, body))
    }
    const open = await step(room, motion, 'open')
    await all(open, choices)
    await step(room, open, 'end')
    return { motion: open, pairs, tellers, papers: `${pathOf(motion)}/papers` }
  }
  const keysOf = async (teller: Caller, motion: Motion, { privateKey }: TellerKeys) => {
    const sealed = await ok<{ papers: string[] }>(teller.get(`${pathOf(motion)}/papers`))
    return freeKeys(sealed.papers, privateKey, motion.id)
  }

  test('a teller can make no paper: only what electors sent in comes out', async () => {
    const { motion, pairs, tellers, papers } = await withTellers([[0], [0], [0], [0]])
    const own = { papers: [[1], [1], [1], [1]] }
    await refused(tellers[0]!.put(papers, own), 422, 'request.invalid')
    const outer = await keysOf(tellers[0]!, motion, pairs[0]!)
    const forged = outer.map(() => Buffer.alloc(32, 7).toString('base64'))
    const stuck = await ok<Motion>(tellers[0]!.put(papers, { keys: forged }))
    expect(stuck).toMatchObject({ state: 'ended', layer: 2, unopened: { position: 1, papers: 4 } })
    await ok(tellers[0]!.put(papers, { keys: outer }))
    await refused(tellers[1]!.put(papers, own), 422, 'request.invalid')
    const inner = await keysOf(tellers[1]!, motion, pairs[1]!)
    const counted = await ok<Motion>(tellers[1]!.put(papers, { keys: inner }))
    expect(counted.outcome).toMatchObject({ valid: 4, invalid: 0, carried: ['ha-tinh'] })
    expect(counted.unopened).toBeNull()
  })

  test('a paper that a teller says not to open counts as spoilt by both tellers’ word', async () => {
    const { motion, pairs, tellers, papers } = await withTellers([[0], [0], [0], [1]])
    await ok(tellers[0]!.put(papers, { keys: await keysOf(tellers[0]!, motion, pairs[0]!) }))
    const inner = await keysOf(tellers[1]!, motion, pairs[1]!)
    const keys = [null, ...inner.slice(1)]
    const unopened = `${pathOf(motion)}/unopened`
    await refused(tellers[0]!.post(unopened, { papers: 1 }), 409, 'motion.wrong_state')
    const stuck = await ok<Motion>(tellers[1]!.put(papers, { keys }))
    expect(stuck).toMatchObject({
      ...{ state: 'ended', outcome: null },
      unopened: { position: 2, papers: 1, agreed: false },
    })
    for (const who of [tellers[1]!, room.lead])
      await refused(who.post(unopened, { papers: 1 }), 403, 'teller.not_your_turn')
    await refused(tellers[0]!.post(unopened, { papers: 2 }), 422, 'ballot.count_mismatch')
    await ok(tellers[0]!.post(unopened, { papers: 1 }))
    const others = [inner[0]!, null, ...inner.slice(2)]
    const again = await ok<Motion>(tellers[1]!.put(papers, { keys: others }))
    expect(again).toMatchObject({ state: 'ended', unopened: { papers: 1, agreed: false } })
    await ok(tellers[0]!.post(unopened, { papers: 1 }))
    const counted = await ok<Motion>(tellers[1]!.put(papers, { keys: others }))
    expect(counted.outcome).toMatchObject({ cast: 4, valid: 3, invalid: 1 })
  })

  test('nobody takes a teller’s place, and a new teller is opened for anew', async () => {
    for (const tellerMembers of [['ha-tinh'], ['ha-tinh', 'ha-tinh'], []]) {
      const input = makeMotion({ custody: 'tellers', tellerMembers })
      await refused(room.lead.post(`${season}/motions`, input), 422, 'request.invalid')
    }
    const motion = await propose(room.lead, { custody: 'tellers' })
    const path = `${pathOf(motion)}/teller`
    const pairs = [await makeTellerKeys(), await makeTellerKeys(), await makeTellerKeys()]
    const [first, second] = [room.members['ha-tinh']!, room.members['quang-binh']!]
    const key = (at: number, position: number) => ({ position, publicKey: pairs[at]!.publicKey })
    const junk = { position: 1, publicKey: Buffer.alloc(422, 1).toString('base64') }
    const { errors } = await refused(first.put(path, junk), 422, 'request.invalid')
    expect(errors).toMatchObject([{ path: 'publicKey', code: 'teller.key' }])
    await refused(room.deputy.put(path, key(2, 1)), 403, 'teller.not_named')
    await refused(second.put(path, key(1, 1)), 403, 'teller.not_named')
    await ok(first.put(path, key(0, 1)))
    const both = await ok<Motion>(second.put(path, key(1, 2)))
    expect(both.version).toBe(motion.version + 2)
    const steps = `${pathOf(motion)}/steps`
    await ok(room.lead.post(steps, { step: 'open' }))
    const changed = await ok<Motion>(first.put(path, key(2, 1)))
    expect(changed.pending).toBeNull()
    const asked = await ok<Motion>(room.deputy.post(steps, { step: 'open' }))
    expect(asked).toMatchObject({ state: 'draft', pending: { memberId: 'quang-nam' } })
    await ok(room.lead.delete(pathOf(motion)).then(() => room.lead.get(`${season}/motions`)))
  })

  test('a question that the figures do not ask is not put to the vote', async () => {
    const other = makeMotion({ members: ['ha-tinh', 'quang-nam'] })
    await refused(room.lead.post(`${season}/motions`, other), 409, 'motion.question_changed')
    await refused(
      room.members['ha-tinh']!.post(`${season}/motions`, makeMotion()),
      403,
      'right.missing',
    )
  })

  test('a tie is broken by a vote that nobody can look into, and becomes the decision', async () => {
    const motion = await opened()
    it.pass(4)
    await all(motion, [[1], [1], [1], [0]])
    expect(await motionOf(room.lead, motion.id)).toMatchObject({ received: 4, outcome: null })
    const told = await ok<AuditEvent[]>(room.lead.get(`${season}/audit?kind=envelope&limit=4`))
    expect(told.map(({ at }) => at.slice(13))).toEqual(Array(4).fill(':00:00.000Z'))
    const alone = { kind: 'choose', awardId: 'co', members: ['ha-tinh'], reason: '' }
    await refused(
      room.lead.post(`${season}/award-decisions`, { ...alone, reference: 'BB 1' }),
      409,
      'decision.voted',
    )
    const ended = await step(room, motion, 'end')
    expect(ended).toMatchObject({ state: 'ended', received: 4, outcome: null })
    // What is sealed can be counted or made void only here.
    const { version } = await ok<{ version: number }>(room.lead.get(season))
    const back = { phase: 'verify', reason: 'x' }
    await refused(room.lead.patch(season, back, version), 409, 'motion.running')
    const { hindrances } = await ok<Publishing>(room.lead.get(`${season}/publishing`))
    expect(hindrances).toContainEqual(expect.objectContaining({ code: 'voting' }))
    const counted = await step(room, motion, 'count')
    expect(counted).toMatchObject({
      state: 'counted',
      outcome: {
        ...{ cast: 4, valid: 4, blank: 0, base: 4, needed: 3, decided: true },
        carried: ['quang-binh'],
        counts: [
          { option: 'quang-binh', votes: 3 },
          { option: 'ha-tinh', votes: 1 },
        ],
      },
      tracking: ended.tracking,
      root: ended.root,
    })
    const record = { reference: 'BB 05/2026' }
    await ok(room.lead.post(`${pathOf(motion)}/decision`, record))
    const recorded = await ok<Motion>(room.deputy.post(`${pathOf(motion)}/decision`, record))
    expect(recorded.decisionId).not.toBeNull()
    const result = await ok<Result>(room.lead.get(`${season}/standings`))
    expect(result.awards.co).toMatchObject({ recipients: ['quang-binh'], pending: null })
    const decision = `${season}/award-decisions/${recorded.decisionId}`
    await refused(room.lead.delete(decision, { reason: 'x' }), 409, 'decision.by_vote')

    // Two take it back; the vote stays, and only another one settles the question.
    const retraction = `${pathOf(motion)}/retraction`
    await refused(room.lead.post(retraction, {}), 422, 'request.invalid')
    const reason = 'Kiểm lại: có phong bì bỏ hai lần'
    const asked = await ok<Motion>(room.lead.post(retraction, { reason }))
    expect(asked.retraction).toEqual({ reason, memberId: 'khanh-hoa', own: true, done: false })
    const co = async () => (await ok<Result>(room.lead.get(`${season}/standings`))).awards.co
    expect(await co()).toMatchObject({ recipients: ['quang-binh'] })
    await refused(room.lead.post(retraction, { reason }), 403, 'motion.second_needed')
    for (const about of ['ha-tinh', 'quang-binh'])
      await refused(room.members[about]!.post(retraction, {}), 403, 'right.own_organisation')
    expect(await ok<Motion>(room.deputy.post(retraction, {}))).toMatchObject({
      ...{ state: 'counted', decisionId: recorded.decisionId },
      retraction: { reason, done: true },
    })
    await refused(room.deputy.post(retraction, {}), 409, 'motion.wrong_state')
    expect(await co()).toMatchObject({ pending: { choose: 1 } })
    const choice = { ...alone, reference: 'BB 06/2026' }
    await refused(room.lead.post(`${season}/award-decisions`, choice), 409, 'decision.voted')
    await refused(room.lead.post(`${pathOf(motion)}/decision`, record), 409, 'motion.wrong_state')
    const again = await opened()
    await all(again, [[0], [0], [0]])
    await step(room, again, 'end')
    await step(room, again, 'count')
    await ok(room.lead.post(`${pathOf(again)}/decision`, record))
    await ok(room.deputy.post(`${pathOf(again)}/decision`, record))
    expect(await co()).toMatchObject({ recipients: ['ha-tinh'], pending: null })
  })
})

test.each(engines)(
  'a tie of the lead’s and the deputy’s own is recorded by others, on %s',
  async (engine) => {
    const it = await createTestApp(engine)
    try {
      const level = ['quang-nam', 'khanh-hoa']
      await levelOnTop(it, level)
      const room = await openRoom(it)
      const motion = await step(room, await propose(room.lead, { members: level }), 'open')
      for (const id of roll)
        await ok(vote(room.members[id]!, motion, id, [id === 'quang-nam' ? 0 : 1]))
      await step(room, motion, 'end')
      await step(room, motion, 'count')
      const path = `${pathOf(motion)}/decision`
      const record = { reference: 'BB 05/2026' }
      for (const who of [room.lead, room.deputy])
        await refused(who.post(path, record), 403, 'right.own_organisation')
      const [first, second] = [room.members['ha-tinh']!, room.members['quang-binh']!]
      await ok(first.post(path, record))
      await refused(first.post(path, record), 403, 'motion.second_needed')
      await refused(second.post(path, { reference: 'BB 6' }), 409, 'motion.other_reference')
      const recorded = await ok<Motion>(second.post(path, record))
      expect(recorded.decisionId).not.toBeNull()
      const result = await ok<Result>(room.lead.get(`${season}/standings`))
      expect(result.awards.co).toMatchObject({ recipients: ['khanh-hoa'], pending: null })
      await refused(first.post(path, record), 409, 'motion.wrong_state')
    } finally {
      await it.close()
    }
  },
)
