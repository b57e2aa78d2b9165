import { query, revalidate } from '@solidjs/router'
import type { MotionStep, NewMotion, PaperKeys, TellerKey } from '../../server/ballots/schema.ts'
import type { SetConference } from '../../server/conference/schema.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { newId } from '../new-id.ts'
import { getAudit } from './audit.ts'
import { getDecisions } from './awards.ts'
import { getSeasonFile } from './season-file.ts'
import { getStandings } from './standings.ts'

const season = api.seasons[':seasonId']
const motion = season.motions[':motionId']

/** When, where, by which rules, and who is there. */
export const getConference = query(
  (seasonId: string) => parseResponse(season.conference.$get({ param: { seasonId } })),
  'conference',
)

/** What is to be settled, with what follows from each way. */
export const getAgenda = query(
  (seasonId: string) => parseResponse(season.agenda.$get({ param: { seasonId } })),
  'agenda',
)

/** Everything put to the vote, in the order of its numbers. */
export const getMotions = query(
  (seasonId: string) => parseResponse(season.motions.$get({ param: { seasonId } })),
  'motions',
)

/** Asks again for what others change while people sit together. */
export function refreshVotes(): Promise<void> {
  return revalidate([getMotions.key, getConference.key])
}

export async function setConference(seasonId: string, version: number, input: SetConference) {
  await parseResponse(
    season.conference.$put({ param: { seasonId }, json: input }, ifMatch(version)),
  )
  await revalidate([getConference.key, getAudit.key])
}

/** What the asker may confirm of the rules and the attendance, as they are at `version`. */
export async function confirmConference(seasonId: string, version: number) {
  await parseResponse(
    season.conference.confirmation.$post({ param: { seasonId }, json: { version } }, once(newId())),
  )
  await revalidate([getConference.key, getAudit.key])
}

/** @param key The same for every attempt at one motion. */
export async function proposeMotion(seasonId: string, input: NewMotion, key: string) {
  const made = await parseResponse(
    season.motions.$post({ param: { seasonId }, json: input }, once(key)),
  )
  await revalidate([getMotions.key, getAudit.key])
  return made
}

/** Names of a motion. */
export interface MotionIds {
  seasonId: string
  motionId: string
}

export async function withdrawMotion(param: MotionIds): Promise<void> {
  await parseResponse(motion.$delete({ param }))
  await revalidate([getMotions.key, getAudit.key])
}

export async function takeStep(param: MotionIds, step: MotionStep, reason = ''): Promise<void> {
  await parseResponse(motion.steps.$post({ param, json: { step, reason } }, once(newId())))
  await revalidate([getMotions.key, getAudit.key])
}

export async function castVote(
  param: MotionIds,
  memberId: string,
  choice: string[],
): Promise<void> {
  await parseResponse(motion.vote.$put({ param, json: { memberId, choice } }))
  await revalidate([getMotions.key, getAudit.key])
}

export async function castEnvelope(
  param: MotionIds,
  memberId: string,
  envelope: string,
): Promise<void> {
  await parseResponse(motion.envelope.$put({ param, json: { memberId, envelope } }))
  await revalidate([getMotions.key, getAudit.key])
}

export async function registerTeller(param: MotionIds, json: TellerKey): Promise<void> {
  await parseResponse(motion.teller.$put({ param, json }))
  await revalidate([getMotions.key, getAudit.key])
}

/** What the teller whose turn it is has to open; never kept. */
export function readSealed(param: MotionIds) {
  return parseResponse(motion.papers.$get({ param }))
}

export async function handInKeys(param: MotionIds, json: PaperKeys): Promise<void> {
  await parseResponse(motion.papers.$put({ param, json }))
  await revalidate([getMotions.key, getAudit.key])
}

/** @param papers How many the other teller cannot open. */
export async function agreeUnopened(param: MotionIds, papers: number): Promise<void> {
  await parseResponse(motion.unopened.$post({ param, json: { papers } }, once(newId())))
  await revalidate([getMotions.key, getAudit.key])
}

/** @param reference The minutes that record it. */
export async function recordVote(param: MotionIds, reference: string): Promise<void> {
  await parseResponse(motion.decision.$post({ param, json: { reference } }, once(newId())))
  const touched = [getMotions, getAgenda, getDecisions, getStandings, getSeasonFile, getAudit]
  await revalidate(touched.map(({ key }) => key))
}

/** Takes back what a vote has settled. @param reason Of the first person; the second confirms it. */
export async function retractVote(param: MotionIds, reason: string): Promise<void> {
  await parseResponse(motion.retraction.$post({ param, json: { reason } }, once(newId())))
  const touched = [getMotions, getAgenda, getDecisions, getStandings, getSeasonFile, getAudit]
  await revalidate(touched.map(({ key }) => key))
}
