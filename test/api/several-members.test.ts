import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Motion, NewMotion } from '../../server/ballots/schema.ts'
import type { Extension } from '../../server/calendar/schema.ts'
import type { Role } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { idOf, seasonId } from '../support/small-season.ts'
import { ok, refused, season } from './acts.ts'
import { motionOf, openRoom, pathOf, propose, step, vote } from './conference-acts.ts'

const other: Partial<NewMotion> = {
  ...{ purpose: 'other', awardId: '', members: [], title: 'Thông qua quy chế' },
}

/** People who hold roles for more than one member. */
describe.each(engines)('roles for two members on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  const grant = (login: string, memberId: string, role: Role) =>
    it.store.db
      .insertInto('roleGrant')
      .values({
        ...{ id: crypto.randomUUID(), personId: idOf(login), seasonId, memberId, role },
        ...{ fromOn: '2026-01-01', toOn: null, status: 'active', document: null },
      })
      .execute()

  test('one votes where one is approver, and nowhere else', async () => {
    await grant('quang-binh', 'ha-tinh', 'editor')
    const room = await openRoom(it)
    const motion = await step(room, await propose(room.lead, other), 'open')
    const both = room.members['quang-binh']!
    expect((await motionOf(both, motion.id)).mine.map(({ memberId }) => memberId)).toEqual([
      'quang-binh',
    ])
    await refused(vote(both, motion, 'ha-tinh', [0]), 403, 'elector.none')
    await ok(vote(both, motion, 'quang-binh', [0]))
  })

  test('the second person shares no organisation with the first, in any role', async () => {
    await grant('quang-nam', 'khanh-hoa', 'editor')
    const room = await openRoom(it)
    const motion = await propose(room.lead, other)
    const path = `${pathOf(motion)}/steps`
    await ok<Motion>(room.lead.post(path, { step: 'open' }))
    await refused(room.deputy.post(path, { step: 'open' }), 403, 'motion.second_needed')
    await ok<Motion>(room.members['ha-tinh']!.post(path, { step: 'open' }))
  })

  test('nor for more time', async () => {
    await grant('quang-nam', 'khanh-hoa', 'editor')
    const [lead, deputy] = [await it.as('khanh-hoa'), await it.as('quang-nam')]
    await it.store.db
      .insertInto('seasonPhase')
      .values({ seasonId, phase: 'self-score', opensAt: null, dueAt: '2026-06-30T17:00:00.000Z' })
      .onConflict((on) =>
        on.columns(['seasonId', 'phase']).doUpdateSet({ dueAt: '2026-06-30T17:00:00.000Z' }),
      )
      .execute()
    const asked = { phase: 'self-score', memberId: 'ha-tinh', dueOn: '2026-07-05', reason: 'Bão' }
    const { id } = await ok<Extension>(lead.post(`${season}/extensions`, asked), 201)
    const answer = deputy.post(`${season}/extensions/${id}/decision`, { accept: true })
    await refused(answer, 403, 'extension.same_organisation')
  })
})
