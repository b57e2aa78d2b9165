import type { Motion, MotionStep, NewMotion } from '../../server/ballots/schema.ts'
import type { Conference, SetConference } from '../../server/conference/schema.ts'
import { sealPaper } from '../../web/ballot/seal.ts'
import type { TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { handIn, ok, season } from './acts.ts'

export const roll = ['ha-tinh', 'quang-binh', 'quang-nam', 'khanh-hoa']

/** A conference to which those named have come. */
export function makeConference(
  present: readonly string[] = roll,
  changes: Partial<SetConference> = {},
): SetConference {
  return {
    ...{ heldOn: '2026-12-10', place: 'Nha Trang', minutes: 'BB 05/2026' },
    ...{ quorum: '2/3', quorumRule: 'at_least', proxies: false, concerned: 'secret-only' },
    attendance: present.map((memberId) => ({
      ...{ memberId, state: 'present', delegates: 2, holderId: null },
    })),
    ...changes,
  }
}

export function makeMotion(changes: Partial<NewMotion> = {}): NewMotion {
  return {
    ...{ purpose: 'choose', awardId: 'co', members: ['ha-tinh', 'quang-binh'] },
    ...{ title: 'Chọn đơn vị nhận Cờ thi đua', detail: '', mode: 'secret', custody: 'server' },
    tellerMembers: changes.custody === 'tellers' ? ['ha-tinh', 'quang-binh'] : [],
    ...{ seats: 1, base: 'present', fraction: '1/2', threshold: 'more_than' },
    ...changes,
  }
}

/** Members level on top, for one flag, with the conference open. */
export async function levelOnTop(
  it: TestApp,
  level: readonly string[] = ['ha-tinh', 'quang-binh'],
): Promise<void> {
  for (const member of level) await handIn(it, member)
  await it.enter('verify')
  for (const member of level) {
    const items = ['I.1', 'I.2'].map((criterion) => ({ member, criterion }))
    const who = await it.as(member === 'khanh-hoa' ? 'quang-nam' : 'khanh-hoa')
    await ok(who.post(`${season}/verified-as-self`, { items }))
  }
  await it.enter('conference')
}

/** Everybody who acts at a conference. */
export interface Room {
  lead: Caller
  deputy: Caller
  members: Readonly<Record<string, Caller>>
}

export async function openRoom(it: TestApp, present = roll): Promise<Room> {
  await it.enter('conference')
  const members: Record<string, Caller> = {}
  for (const id of roll) members[id] = await it.as(id)
  const [lead, deputy] = [members['khanh-hoa']!, members['quang-nam']!]
  await ok(lead.put(`${season}/conference`, makeConference(present), 0))
  await confirm(members['ha-tinh']!)
  return { lead, deputy, members }
}

/** The second person's word on what is written down of the conference. */
export async function confirm(who: Caller): Promise<Conference> {
  const { version } = await ok<Conference>(who.get(`${season}/conference`))
  return ok(who.post(`${season}/conference/confirmation`, { version }))
}

export const pathOf = (motion: Pick<Motion, 'id'>) => `${season}/motions/${motion.id}`

export function propose(who: Caller, changes: Partial<NewMotion> = {}): Promise<Motion> {
  return ok(who.post(`${season}/motions`, makeMotion(changes)), 201)
}

/** A step by its first person, and where it takes one its second. */
export async function step(
  { lead, deputy }: Room,
  motion: Pick<Motion, 'id' | 'mode'>,
  name: MotionStep,
  reason = '',
): Promise<Motion> {
  const path = `${pathOf(motion)}/steps`
  const first = await ok<Motion>(lead.post(path, { step: name, reason }))
  return motion.mode === 'open' ? first : ok(deputy.post(path, { step: name, reason }))
}

export async function vote(
  who: Caller,
  motion: Motion,
  memberId: string,
  choice: readonly number[],
): Promise<Response> {
  const envelope = await sealPaper(choice, motion.publicKeys, motion.id)
  return who.put(`${pathOf(motion)}/envelope`, { memberId, envelope })
}

export async function motionOf(who: Caller, id: string): Promise<Motion> {
  const all = await ok<Motion[]>(who.get(`${season}/motions`))
  return all.find((motion) => motion.id === id)!
}
