import { expect } from 'vitest'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Extension } from '../../../server/calendar/schema.ts'
import type { Draft } from '../../../server/drafts/schema.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import { smallFile } from '../../support/small-season.ts'
import { makeActivity, makeClaim, ok, refused, season } from '../acts.ts'
import { answerOf, type Ground, stateOf } from './ground.ts'

/** An attack that takes more than a request; it says itself what must come of it. */
export type Play = (ground: Ground) => Promise<void>

const activities = `${season}/activities`

/** By when self-score sheets are due. */
async function setDue({ it: { store } }: Ground, dueAt: string): Promise<void> {
  const update = store.db.updateTable('seasonPhase').set({ dueAt })
  await update.where('phase', '=', 'self-score').execute()
}

async function race(ground: Ground): Promise<void> {
  await ground.enter('record')
  const who = await ground.as('quang-binh')
  let { version } = await ok<Activity>(who.get(`${activities}/${ground.own.id}`))
  for (let pair = 0; pair < 10; pair++, version++) {
    const [first, second] = await Promise.all(
      ['Một', 'Hai'].map((title) =>
        who.put(`${activities}/${ground.own.id}`, makeActivity({ title }), version),
      ),
    )
    expect([first?.status, second?.status].toSorted()).toEqual([200, 412])
  }
  expect((await ok<Activity>(who.get(`${activities}/${ground.own.id}`))).version).toBe(version)
}

export const plays: Readonly<Record<string, Play>> = {
  /** What takes two persons nobody does alone. */
  AZ07: async (ground) => {
    await ground.enter('record')
    await setDue(ground, '2026-06-30T17:00:00.000Z')
    const lead = await ground.as('khanh-hoa')
    const asked = { phase: 'self-score', memberId: 'ha-tinh', dueOn: '2026-07-05', reason: 'Bão' }
    const { id } = await ok<Extension>(lead.post(`${season}/extensions`, asked), 201)
    const before = await stateOf(ground)
    const path = `${season}/extensions/${id}/decision`
    await refused(lead.post(path, { accept: true }), 403, 'extension.own_proposal')
    expect(await stateOf(ground)).toBe(before)
  },

  WF04: async (ground) => {
    await ground.enter('record')
    const lead = await ground.as('khanh-hoa')
    const drafts = `${season}/drafts`
    const { members: _members, ...sheet } = smallFile
    const content = JSON.stringify({ ...sheet, title: 'Nhẹ hơn' })
    const made = lead.post(drafts, { content, basedOn: 1 })
    const { id } = await ok<Draft>(made, 201)
    const before = await stateOf(ground)
    expect((await answerOf(lead.post(`${drafts}/${id}/adoption`))).status).toBe(409)
    expect(await stateOf(ground)).toBe(before)
  },

  /** The clock is read when the act is written down, not when the request began. */
  WF10: async (ground) => {
    await ground.enter('self-score')
    const due = new Date(ground.it.now().getTime() + 60_000)
    await setDue(ground, due.toISOString())
    const body = JSON.stringify({ acceptMissing: ['I.1', 'I.2', 'II'] })
    const slow = new ReadableStream({
      pull(controller) {
        ground.it.pass(2)
        controller.enqueue(Buffer.from(body))
        controller.close()
      },
    })
    const sent = (await ground.as('khanh-hoa')).raw(`${season}/members/khanh-hoa/submission`, {
      ...{ method: 'POST', body: slow, duplex: 'half' },
      headers: {
        ...{ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        'idempotency-key': crypto.randomUUID(),
      },
    } as RequestInit)
    const { reviews } = await ok<MemberSheet>(sent)
    expect(reviews).toMatchObject([{ late: true }])
  },

  CO01: race,

  CO04: async (ground) => {
    await ground.enter('record')
    const who = await ground.as('quang-binh')
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const trail = () => ground.it.store.db.selectFrom('audit').select('seq').execute()
    const before = (await trail()).length
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => answerOf(who.post(activities, makeActivity(), headers))),
    )
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(201)
    expect((await trail()).length).toBe(before + 1)
  },

  CO06: async (ground) => {
    await ground.enter('record')
    const headers = { 'idempotency-key': crypto.randomUUID() }
    const ids = []
    for (const login of ['quang-binh', 'quang-nam']) {
      const made = (await ground.as(login)).post(activities, makeActivity(), headers)
      ids.push((await ok<Activity>(made, 201)).memberId)
    }
    expect(ids).toEqual(['quang-binh', 'quang-nam'])
  },

  /** Many records of one thing: the engine caps them, and they are shown as alike to their own member. */
  GA02: async (ground) => {
    await ground.enter('record')
    const who = await ground.as('quang-nam')
    const made: string[] = []
    for (let copy = 0; copy < 12; copy++)
      made.push((await ok<Activity>(who.post(activities, makeActivity()), 201)).id)
    const claimed = makeClaim({ activityIds: made })
    await ok(who.put(`${season}/members/quang-nam/claims/I.1`, claimed, 0))
    const lead = await ground.as('khanh-hoa')
    await ground.enter('self-score')
    const missing = { acceptMissing: ['I.2', 'II'] }
    await ok(who.post(`${season}/members/quang-nam/submission`, missing))
    const { members } = await ok<{ members: { id: string; nodes: Record<string, string> }[] }>(
      lead.get(`${season}/standings?stage=self`),
    )
    expect(members.find(({ id }) => id === 'quang-nam')?.nodes['I.1']).toBe('20')
  },
}
