import type { Activity } from '../../../server/activities/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { attach, makeActivity, makeClaim, season } from '../../api/acts.ts'
import type { TestApp } from '../app.ts'
import type { Caller } from '../caller.ts'
import type { Random } from './random.ts'

const unions = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']

/** A year of legal acts in an order that chance decides, all through the app's own routes. */
export async function playHistory(it: TestApp, random: Random, acts: number): Promise<void> {
  const callers = new Map<string, Caller>()
  for (const login of [...unions, 'admin']) callers.set(login, await it.as(login))
  const as = (login: string) => callers.get(login)!
  // Chance may leave files out altogether; these are in every history.
  for (const union of unions) await record(as(union), union, random)
  for (let act = 0; act < acts; act++) {
    const union = random.pick(unions)
    await random.pick(recording)(as(union), union, random)
    it.pass(0.5)
  }
  await as('khanh-hoa').patch(season, { phase: 'self-score', reason: 'đủ' }, 1)
  for (const union of unions) await finish(as(union), union)
  await as('khanh-hoa').patch(season, { phase: 'verify', reason: 'đủ' }, 2)
  for (const union of unions)
    await verify(as(union === 'khanh-hoa' ? 'quang-nam' : 'khanh-hoa'), union)
  await as('khanh-hoa').patch(season, { phase: 'conference', reason: 'đủ' }, 3)
  const decision = {
    kind: 'confirm',
    awardId: 'co',
    members: ['ha-tinh'],
    reason: '',
    reference: '',
  }
  await as('khanh-hoa').post(`${season}/award-decisions`, decision)
  await as('admin').post('/api/v1/admin/people', { login: 'moi', name: 'Văn phòng', admin: false })
}

type Recording = (who: Caller, union: string, random: Random) => Promise<unknown>

const recording: readonly Recording[] = [
  (who, union, random) => record(who, union, random),
  (who, union, random) => record(who, union, random),
  async (who, union) => void (await attach(who, union, `${crypto.randomUUID()}.pdf`)),
  async (who, union, random) => {
    const activity = await anyActivity(who, union, random)
    if (activity)
      await who.put(
        `${season}/activities/${activity.id}`,
        makeActivity({ title: `Sửa ${random.whole(1e6)}` }),
        activity.version,
      )
  },
  async (who, union, random) => {
    const activity = await anyActivity(who, union, random)
    if (activity)
      await who.delete(`${season}/activities/${activity.id}`, undefined, activity.version)
  },
  async (who, union, random) => {
    const activity = await anyActivity(who, union, random)
    const claim = `${season}/members/${union}/claims/I.1`
    const known = (await (await who.get(claim)).json()) as { version?: number }
    const body = makeClaim({ activityIds: activity ? [activity.id] : [] })
    await who.put(claim, body, known.version ?? 0)
  },
]

async function record(who: Caller, union: string, random: Random): Promise<void> {
  const file: Evidence = await attach(who, union, `${crypto.randomUUID()}.pdf`)
  const joint =
    union === 'ha-tinh' ? [{ memberId: 'quang-binh', role: 'take-part', share: null }] : []
  const title = `Đón đoàn ${random.whole(1e6)}`
  await who.post(
    `${season}/activities`,
    makeActivity({ title, evidenceIds: [file.id], joint: joint as never }),
  )
}

async function anyActivity(who: Caller, union: string, random: Random) {
  const answer = await who.get(`${season}/activities`)
  const all = (await answer.json()) as Activity[] | { items: Activity[] }
  const own = (Array.isArray(all) ? all : all.items).filter(({ memberId }) => memberId === union)
  return own.length > 0 ? random.pick(own) : undefined
}

async function finish(who: Caller, union: string): Promise<void> {
  const plan = makeClaim({ figures: { actual: '80', plan: '100' } })
  await who.put(`${season}/members/${union}/claims/I.2`, plan, 0)
  const submission = `${season}/members/${union}/submission`
  const answer = await who.post(submission, { acceptMissing: ['I.1', 'II'] })
  if (answer.status !== 200) await who.post(submission, { acceptMissing: ['II'] })
}

async function verify(head: Caller, union: string): Promise<void> {
  const verified = `${season}/members/${union}/verified`
  await head.put(`${verified}/II`, { fact: { points: '30' }, reason: '' }, 0)
  const items = [{ member: union, criterion: 'I.2' }]
  await head.post(`${season}/verified-as-self`, { items })
}
