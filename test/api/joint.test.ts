import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Activity } from '../../server/activities/schema.ts'
import type { ClaimWithValues } from '../../server/claims/schema.ts'
import type { LikelyPair, Merge } from '../../server/joint/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { attach, claim, makeActivity, ok, record, refused, season } from './acts.ts'

describe.each(engines)('joint activities on %s', (engine) => {
  let it: TestApp
  let host: Caller
  let partner: Caller
  let stranger: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    host = await it.as('ha-tinh')
    partner = await it.as('quang-binh')
    stranger = await it.as('quang-nam')
  })
  afterEach(() => it.close())

  const joint = [{ memberId: 'quang-binh', role: 'co-organise' as const, share: null }]
  const sign = (who: Caller, { id, version }: Activity, changes = {}) =>
    who.post(`${season}/activities/${id}/signatures`, { act: 'signed', version, ...changes })
  const stateOf = ({ partnerStates }: Activity) => partnerStates.map(({ state }) => state)
  const claimOf = (who: Caller, member: string) =>
    ok<ClaimWithValues>(who.get(`${season}/members/${member}/claims/I.1`))

  test('a partner signs what is written; an edit takes the signature back', async () => {
    const made = await record(host, { joint })
    expect(stateOf(made)).toEqual(['unsigned'])
    await claim(host, 'ha-tinh', 'I.1', { activityIds: [made.id] })
    expect((await claimOf(host, 'ha-tinh')).activities[0]?.joint).toBe('unsigned')
    const signed = await ok<Activity>(sign(partner, made), 201)
    expect(signed.partnerStates).toMatchObject([
      { memberId: 'quang-binh', state: 'signed', by: 'Tài khoản quang-binh' },
    ])
    expect((await claimOf(host, 'ha-tinh')).activities[0]?.joint).toBe('signed')
    const input = makeActivity({ joint, title: 'Đón hai đoàn' })
    const edited = await ok<Activity>(
      host.put(`${season}/activities/${made.id}`, input, made.version),
    )
    expect(stateOf(edited)).toEqual(['unsigned'])
    await refused(sign(partner, made), 412, 'version.mismatch')
  })

  test('an objection has a reason, is seen by all who took part, and stands until its maker signs', async () => {
    const three = [...joint, { memberId: 'quang-nam', role: 'take-part' as const, share: null }]
    const made = await record(host, { joint: three })
    await refused(sign(partner, made, { act: 'objected' }), 422, 'request.invalid')
    const reason = 'Đơn vị chúng tôi là đơn vị chủ trì'
    await ok(sign(partner, made, { act: 'objected', reason }), 201)
    for (const who of [host, stranger]) {
      const seen = await ok<Activity>(who.get(`${season}/activities/${made.id}`))
      expect(seen.partnerStates[0]).toMatchObject({ state: 'objected', reason })
    }
    await claim(stranger, 'quang-nam', 'I.1', { activityIds: [made.id] })
    expect((await claimOf(stranger, 'quang-nam')).activities[0]?.joint).toBe('objected')
    it.pass(1)
    expect(stateOf(await ok<Activity>(sign(partner, made), 201))[0]).toBe('signed')
    expect(await it.store.db.selectFrom('signature').selectAll().execute()).toHaveLength(2)
  })

  test('nobody else signs, and not after the year', async () => {
    const made = await record(host, { joint })
    await refused(sign(host, made), 403, 'joint.not_partner')
    await refused(sign(stranger, made), 404, 'activity.not_found')
    await it.enter('conference')
    await refused(sign(partner, made), 409, 'phase.closed')
  })

  test('shares that come to more than the whole are refused', async () => {
    const over = [
      { ...joint[0]!, share: '60' },
      { memberId: 'quang-nam', role: 'take-part' as const, share: '40.01' },
    ]
    const problem = await refused(
      host.post(`${season}/activities`, makeActivity({ joint: over })),
      422,
      'request.invalid',
    )
    expect(problem.errors).toMatchObject([{ path: 'joint', code: 'joint.shares_over' }])
  })
})

describe.each(engines)('one event recorded twice on %s', (engine) => {
  let it: TestApp
  let one: Caller
  let other: Caller
  let kept: Activity
  let dropped: Activity
  beforeEach(async () => {
    it = await createTestApp(engine)
    one = await it.as('ha-tinh')
    other = await it.as('quang-binh')
    const file = await attach(other, 'quang-binh')
    kept = await record(one)
    dropped = await record(other, { startsOn: '2026-03-13', evidenceIds: [file.id] })
  })
  afterEach(() => it.close())

  const pairs = (who: Caller) => ok<LikelyPair[]>(who.get(`${season}/duplicates`))
  const propose = (who: Caller, ownId: string, keptId: string) =>
    who.post(`${season}/merges`, { ownId, keptId })
  const answer = (who: Caller, { id }: Merge, accept = true) =>
    who.post(`${season}/merges/${id}/decision`, { accept })
  const undo = (who: Caller, { id }: Merge) => who.delete(`${season}/merges/${id}`)
  const claimOf = (member: string, who: Caller) =>
    ok<ClaimWithValues>(who.get(`${season}/members/${member}/claims/I.1`))

  test('is found by both, told as no more than which event, and by nobody else', async () => {
    const [pair] = await pairs(other)
    expect(pair).toMatchObject({ own: { id: dropped.id }, other: { id: kept.id } })
    expect(pair?.reasons).toContain('partner')
    expect(Object.keys(pair!.other).toSorted()).toEqual(
      ['endsOn', 'id', 'memberId', 'place', 'startsOn', 'title'].toSorted(),
    )
    // The other sheet is a draft: whose record it is and when, no words.
    expect(pair?.other).toMatchObject({ memberId: 'ha-tinh', title: null, place: null })
    expect(pair?.own.title).toBe(dropped.title)
    expect((await pairs(one))[0]).toMatchObject({ own: { id: kept.id } })
    expect(await pairs(await it.as('quang-nam'))).toEqual([])
    await refused((await it.as('quan-sat')).get(`${season}/duplicates`), 403, 'right.missing')
  })

  test('merged, one record is left with both members, claims and files follow; parted, all is back', async () => {
    const counted = { activityIds: [dropped.id], units: { [dropped.id]: 3 } }
    await claim(other, 'quang-binh', 'I.1', counted)
    const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
    // Whoever answers sees what is offered; of the other sheet, a draft, only whose record it is.
    expect(offer).toMatchObject({
      state: 'proposed',
      dropped: { title: dropped.title, startsOn: '2026-03-13', place: dropped.place },
      kept: { memberId: 'ha-tinh', title: null, startsOn: null, endsOn: null },
    })
    expect(offer.kept).not.toHaveProperty('place')
    expect(await pairs(other)).toEqual([])
    await refused(propose(other, dropped.id, kept.id), 409, 'merge.open')
    await refused(answer(other, offer), 403, 'right.missing')
    await ok(answer(one, offer))
    await refused(answer(one, offer), 409, 'merge.decided')

    await refused(other.get(`${season}/activities/${dropped.id}`), 404, 'activity.not_found')
    const whole = await ok<Activity>(other.get(`${season}/activities/${kept.id}`))
    // It offered to be a partner, and signs once it has read the words.
    expect(whole.partnerStates).toMatchObject([{ memberId: 'quang-binh', state: 'unsigned' }])
    const signature = { act: 'signed', version: whole.version }
    await ok(other.post(`${season}/activities/${kept.id}/signatures`, signature), 201)
    const moved = await claimOf('quang-binh', other)
    expect(moved.activityIds).toEqual([kept.id])
    expect(moved.evidenceIds).toEqual(dropped.evidenceIds)
    expect(moved.fact).toEqual({ quantity: '3' })

    expect(await ok<Merge>(undo(other, offer))).toMatchObject({ state: 'undone' })
    await refused(undo(one, offer), 409, 'merge.not_merged')
    const back = await claimOf('quang-binh', other)
    expect(back).toMatchObject({ ...counted, evidenceIds: [] })
    expect((await ok<Activity>(one.get(`${season}/activities/${kept.id}`))).joint).toEqual([])
    await ok(other.get(`${season}/activities/${dropped.id}`))
    expect(await ok<Merge[]>(one.get(`${season}/merges`))).toHaveLength(1)
  })

  test.each([
    { of: { dropped: 2, kept: 1 }, merged: '2', parted: '3' },
    { of: { dropped: 1, kept: 3 }, merged: '3', parted: '4' },
  ])(
    'a claim that counts both counts one, for the greater of $of',
    async ({ of, merged, parted }) => {
      const input = makeActivity({
        joint: [{ memberId: 'quang-binh', role: 'take-part', share: null }],
      })
      await ok(one.put(`${season}/activities/${kept.id}`, input, kept.version))
      const units = { [dropped.id]: of.dropped, [kept.id]: of.kept }
      const both = { activityIds: [dropped.id, kept.id], units }
      await claim(other, 'quang-binh', 'I.1', both)
      const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
      await ok(answer(one, offer))
      expect((await claimOf('quang-binh', other)).fact).toEqual({ quantity: merged })
      await ok(undo(one, offer))
      expect((await claimOf('quang-binh', other)).fact).toEqual({ quantity: parted })
    },
  )

  test('what a handed-in sheet counts is neither merged nor parted', async () => {
    await claim(other, 'quang-binh', 'I.1', { activityIds: [dropped.id] })
    const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
    await it.setSheet('quang-binh', 'submitted')
    await refused(answer(one, offer), 409, 'activity.locked')
    await it.setSheet('quang-binh', 'draft')
    await ok(answer(one, offer))
    await it.setSheet('quang-binh', 'submitted')
    await refused(undo(other, offer), 409, 'activity.locked')
  })

  test('only one’s own record is offered, to another member, and a refusal changes nothing', async () => {
    await refused(propose(one, dropped.id, kept.id), 404, 'activity.not_found')
    const again = await record(other)
    await refused(propose(other, dropped.id, again.id), 422, 'request.invalid')
    const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
    expect(await ok<Merge>(answer(one, offer, false))).toMatchObject({ state: 'declined' })
    await refused(undo(other, offer), 409, 'merge.not_merged')
    await ok(other.get(`${season}/activities/${dropped.id}`))
  })

  const merge = async (who: Caller) => (await ok<Merge[]>(who.get(`${season}/merges`)))[0]!
  /** Both members write their records anew after the offer. */
  const rewrite = async () => {
    const words = { title: 'Viết lại sau khi đề nghị', startsOn: '2026-04-20', place: 'Nơi khác' }
    const input = makeActivity(words)
    await ok(one.put(`${season}/activities/${kept.id}`, input, kept.version))
    await ok(other.put(`${season}/activities/${dropped.id}`, input, dropped.version))
    return { title: words.title, startsOn: words.startsOn }
  }
  const hidden = { title: null, startsOn: null, endsOn: null }

  test.each(['waits', 'is declined'])(
    'an offer that %s shows what was offered, and nothing written since',
    async (way) => {
      const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
      if (way === 'is declined') await ok(answer(one, offer, false))
      const now = await rewrite()
      const { title, startsOn, endsOn, place } = dropped
      expect(await merge(one)).toMatchObject({
        kept: now,
        dropped: { title, startsOn, endsOn, place },
      })
      expect(await merge(other)).toMatchObject({ kept: hidden, dropped: now })
    },
  )

  test('a merge that was parted shows neither side what the other writes since', async () => {
    const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
    await ok(answer(one, offer))
    await ok(undo(one, offer))
    kept = await ok<Activity>(one.get(`${season}/activities/${kept.id}`))
    dropped = await ok<Activity>(other.get(`${season}/activities/${dropped.id}`))
    const now = await rewrite()
    expect(await merge(one)).toMatchObject({
      kept: now,
      dropped: { title: offer.dropped.title, startsOn: '2026-03-13' },
    })
    expect(await merge(other)).toMatchObject({ kept: hidden, dropped: now })
  })

  test('an offer of before its words were kept shows them while nobody has changed them', async () => {
    const offer = await ok<Merge>(propose(other, dropped.id, kept.id), 201)
    const moved = JSON.stringify({ claims: [], partners: [] })
    await it.store.db.updateTable('recordMerge').set({ moved }).where('id', '=', offer.id).execute()
    const { title, startsOn, place } = dropped
    expect((await merge(one)).dropped).toMatchObject({ title, startsOn, place })
    it.pass(1)
    await rewrite()
    expect((await merge(one)).dropped).toMatchObject({ ...hidden, place: null })
  })

  test('whoever may see a sheet sees its records as they are now', async () => {
    await ok(propose(other, dropped.id, kept.id), 201)
    const now = await rewrite()
    await it.setSheet('quang-binh', 'submitted')
    await it.setSheet('ha-tinh', 'submitted')
    await it.enter('verify')
    expect(await merge(one)).toMatchObject({ kept: now, dropped: now })
    expect(await merge(other)).toMatchObject({ kept: now, dropped: now })
  })
})
