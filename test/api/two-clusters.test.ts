import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Activity } from '../../server/activities/schema.ts'
import type { Claim } from '../../server/claims/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { otherSeasonId } from '../support/small-season.ts'
import { attach, claim, makeActivity, makeClaim, ok, record, refused, season } from './acts.ts'

const other = `/api/v1/seasons/${otherSeasonId}`

/** Hà Tĩnh is in both clusters of the year: it records once, and claims in both. The tests follow one another. */
describe.each(engines)('an organisation in two clusters on %s', (engine) => {
  let it: TestApp
  /** Its person in the first cluster, and the one in the second. */
  let here: Caller
  let there: Caller
  let shared: Activity
  beforeAll(async () => {
    it = await createTestApp(engine)
    here = await it.as('ha-tinh')
    there = await it.as('cum-khac')
    const file = await attach(here, 'ha-tinh')
    const joint = [{ memberId: 'quang-binh', role: 'take-part' as const, share: '40' }]
    shared = await record(here, { title: 'Tuần văn hóa Lào', joint, evidenceIds: [file.id] })
    await it.store.db
      .updateTable('roleGrant')
      .set({ memberId: 'quang-nam' })
      .where('seasonId', '=', otherSeasonId)
      .where('role', '=', 'lead')
      .execute()
  })
  afterAll(() => it.close())

  const enterOther = (phase: string) =>
    it.store.db.updateTable('season').set({ phase }).where('id', '=', otherSeasonId).execute()
  const list = (who: Caller, member: string) =>
    ok<Activity[]>(who.get(`${other}/activities?member=${member}`))

  test('what it recorded stands in the other cluster too, without the members of the first', async () => {
    const [seen, ...more] = await list(there, 'ha-tinh')
    expect(more).toEqual([])
    expect(seen).toMatchObject({
      ...{ id: shared.id, title: 'Tuần văn hóa Lào', memberId: 'ha-tinh', claimedUnder: [] },
      ...{ origin: { kind: 'elsewhere', name: 'Cụm thử' }, share: '60' },
      ...{ joint: [], partnerStates: [], createdBy: '', updatedBy: '' },
    })
    expect(await ok(there.get(`${other}/activities/${shared.id}`))).toEqual(seen)
    const file = `${other}/evidence/${shared.evidenceIds[0]}`
    expect((await there.get(file)).status).toBe(200)
    expect(await it.store.db.selectFrom('activity').select('id').execute()).toHaveLength(1)
  })

  test('it is edited where it was recorded, and nowhere else', async () => {
    const path = `${other}/activities/${shared.id}`
    await refused(there.put(path, makeActivity({ title: 'Khác' }), 1), 409, 'activity.elsewhere')
    await refused(there.delete(path, undefined, 1), 409, 'activity.elsewhere')
    // Out of days that the other season counts it is not claimed there.
    await it.store.db
      .updateTable('season')
      .set({ startsOn: '2026-04-01' })
      .where('id', '=', otherSeasonId)
      .execute()
    expect(await list(there, 'ha-tinh')).toEqual([])
    const early = makeClaim({ activityIds: [shared.id] })
    const put = there.put(`${other}/members/ha-tinh/claims/I.1`, early, 0)
    const { errors } = await refused(put, 422, 'request.invalid')
    expect(errors).toMatchObject([{ code: 'activity.not_claimable' }])
    await it.store.db
      .updateTable('season')
      .set({ startsOn: '2026-01-01' })
      .where('id', '=', otherSeasonId)
      .execute()
  })

  test('it is claimed in both; taken out of neither over its head', async () => {
    const ids = { activityIds: [shared.id] }
    await claim(here, 'ha-tinh', 'I.1', ids)
    const body = makeClaim(ids)
    const made = await ok<Claim>(there.put(`${other}/members/ha-tinh/claims/I.1`, body, 0))
    expect(made.fact).toEqual({ quantity: '1' })
    expect(made.activities).toMatchObject([
      { id: shared.id, origin: { kind: 'elsewhere', name: 'Cụm thử' } },
    ])
    const gone = here.delete(`${season}/activities/${shared.id}`, undefined, 1)
    await refused(gone, 409, 'activity.claimed')
    // Not even once it is claimed here no more.
    await claim(here, 'ha-tinh', 'I.1', {}, 1)
    const still = here.delete(`${season}/activities/${shared.id}`, undefined, 1)
    await refused(still, 409, 'activity.claimed')
    const words = { title: 'Tuần văn hóa Lào 2026', joint: shared.joint }
    const changed = makeActivity({ ...words, evidenceIds: shared.evidenceIds })
    await ok(here.put(`${season}/activities/${shared.id}`, changed, 1))
    const [seen] = await list(there, 'ha-tinh')
    expect(seen!.title).toBe('Tuần văn hóa Lào 2026')
  })

  test('a sheet handed in there locks it here', async () => {
    await enterOther('self-score')
    const path = `${other}/members/ha-tinh/submission`
    await ok(there.post(path, { acceptMissing: ['I.2', 'II'] }))
    const changed = makeActivity({ joint: shared.joint })
    const put = here.put(`${season}/activities/${shared.id}`, changed, 2)
    await refused(put, 409, 'activity.locked')
  })

  test('others of that cluster see what is claimed there, and only that', async () => {
    const second = await record(here, { title: 'Chỉ kể ở cụm thử', startsOn: '2026-02-02' })
    await it.store.db
      .insertInto('roleGrant')
      .values({
        ...{ id: crypto.randomUUID(), personId: (await personOf('quan-sat')).id },
        ...{ seasonId: otherSeasonId, memberId: 'quang-nam', role: 'editor' },
        ...{ fromOn: '2026-01-01', toOn: null, status: 'active', document: null },
      })
      .execute()
    const peer = await it.as('quan-sat')
    await refused(peer.get(`${other}/activities/${shared.id}`), 404, 'activity.not_found')
    await enterOther('verify')
    expect((await list(peer, 'ha-tinh')).map(({ id }) => id)).toEqual([shared.id])
    expect((await ok<Activity>(peer.get(`${other}/activities/${shared.id}`))).joint).toEqual([])
    expect((await peer.get(`${other}/evidence/${shared.evidenceIds[0]}`)).status).toBe(200)
    await refused(peer.get(`${other}/activities/${second.id}`), 404, 'activity.not_found')
    expect((await list(there, 'ha-tinh')).map(({ id }) => id)).toEqual([shared.id, second.id])
    const file = await ok<SeasonFile>(peer.get(`${other}/file`))
    expect(file.facts).toEqual([
      { member: 'ha-tinh', criterion: 'I.1', stage: 'self', quantity: '1' },
    ])
  })

  const personOf = (login: string) =>
    it.store.db
      .selectFrom('person')
      .select('id')
      .where('login', '=', login)
      .executeTakeFirstOrThrow()
})
