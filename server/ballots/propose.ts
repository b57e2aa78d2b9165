import { randomUUID } from 'node:crypto'
import { listDecisions } from '../../db/queries/award-decisions.ts'
import {
  deleteMotion as deleteRow,
  insertMotion,
  nextMotionNumber,
  type StoredMotion,
} from '../../db/queries/motions.ts'
import type { Trx } from '../../db/store.ts'
import { conferenceResult, stands } from '../conference/open-questions.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase } from '../seasons/base.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { readMotion, requireMotion } from './read.ts'
import { answers3, type Motion, type NewMotion } from './schema.ts'

/**
 * Puts a motion on the agenda; the vote is opened by a step of its own.
 *
 * @throws AppError `member.not_found`, `award.not_found`, `motion.question_changed` when the figures do not
 *   ask this (any more)
 */
export function proposeMotion(act: Act, input: NewMotion): Promise<Motion> {
  return inSeason(act, 'conference.hold', wholeSeason, async (trx, { scope, now }) => {
    await requireAsked(trx, scope, input)
    const seasonId = scope.row.id
    const motion: StoredMotion = {
      ...{ id: randomUUID(), seasonId, number: await nextMotionNumber(trx, seasonId) },
      ...input,
      options: ofMembers(input) ? input.members : answers3,
      state: 'draft',
      ...none,
      version: 1,
      ...{ createdBy: act.actor.personId, createdAt: now },
    }
    await insertMotion(trx, motion)
    const { id, number, purpose, mode } = motion
    return {
      answer: await readMotion(trx, { personId: act.actor.personId, scope }, id),
      event: {
        ...{ action: 'motion.proposed', entity: 'motion', entityId: id, after: motion },
        body: { number, purpose, mode, award: motion.awardId, members: motion.members },
      },
    }
  })
}

/** Takes a motion off the agenda that was never put to the vote. */
export function withdrawMotion(act: Act, id: string): Promise<null> {
  return inSeason(act, 'conference.hold', wholeSeason, async (trx, { scope }) => {
    const before = await requireMotion(trx, scope.row.id, id)
    if (before.state !== 'draft') throw new AppError('motion.wrong_state')
    await deleteRow(trx, id)
    const event = { action: 'motion.withdrawn', entity: 'motion', entityId: id } as const
    return { answer: null, event: { ...event, before, body: { number: before.number } } }
  })
}

function ofMembers({ purpose }: Pick<NewMotion, 'purpose'>): boolean {
  return purpose === 'choose' || purpose === 'rank'
}

async function requireAsked(trx: Trx, scope: SeasonScope, input: NewMotion): Promise<void> {
  const { purpose, awardId, members, seats, tellerMembers } = input
  if ([...members, ...tellerMembers].some((id) => !scope.sheets.has(id)))
    throw new AppError('member.not_found')
  const { rules } = await loadBase(trx, scope.row.id)
  const known = rules.awards?.some(({ id }) => id === awardId)
  const named = purpose === 'choose' || purpose === 'confirm'
  if (named ? !known : awardId !== '')
    throw new AppError('request.invalid', {
      errors: [{ path: 'awardId', code: 'award.not_found' }],
    })
  if (purpose === 'other') return
  const result = conferenceResult(await readSeasonFile(trx, scope))
  const decisions = await listDecisions(trx, scope.row.id)
  if (!stands(result, decisions, { purpose, awardId, members, choose: seats }))
    throw new AppError('motion.question_changed')
}

const none = {
  publicKeys: [],
  pendingStep: null,
  pendingBy: null,
  pendingMember: null,
  openedAt: null,
  endedAt: null,
  countedAt: null,
  tracking: null,
  root: null,
  outcome: null,
  voidReason: null,
  reference: '',
  decisionId: null,
  unopened: null,
}
