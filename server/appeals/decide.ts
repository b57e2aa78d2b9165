import {
  type AppealDecision,
  decideAppeal as decideRow,
  listAppeals,
  type StoredAppeal,
} from '../../db/queries/appeals.ts'
import {
  insertValues,
  listValues,
  type StoredValue,
  type ValueInsert,
} from '../../db/queries/stage-values.ts'
import type { Db, Trx } from '../../db/store.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import { isSameFact, tidyFact } from '../claims/fact.ts'
import { AppError } from '../errors/app-error.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { filesOf } from '../explanations/read.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { speaksFor } from '../permissions/voice.ts'
import { requireSoundValue } from '../review/verify.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { effectBetween } from './effect.ts'
import { judgeNow } from './judge-now.ts'
import { appealOf } from './read.ts'
import type { Appeal, DecideAppeal } from './schema.ts'

/**
 * Decides an appeal, with reasons. One that is upheld, wholly or partly, gives new figures: they become
 * the next verified round, with the answer as their reason, and what they change is kept with the appeal.
 *
 * @throws AppError `appeal.not_found`, `appeal.decided`, `appeal.not_yours`, `right.own_organisation`,
 *   `phase.closed`, `request.invalid`
 */
export async function decideAppeal(act: Act, id: string, input: DecideAppeal): Promise<Appeal> {
  const seasonId = act.season.row.id
  const { memberId } = await requireAppeal(act.store.db, seasonId, id)
  return inSeason(act, 'appeal.decide', { memberIds: [memberId] }, async (trx, moment) => {
    const before = await requireAppeal(trx, seasonId, id)
    const judge = await judgeNow(trx, moment.scope, before, act.actor.today)
    requireJudge({ ...before, judgeId: judge }, moment.scope)
    const { value, effect } = await settle(trx, act, moment, before, input)
    const decision: AppealDecision = {
      ...{ outcome: input.outcome, answer: input.answer, effect },
      ...{ valueRound: value?.round ?? null, by: act.actor.personId, at: moment.now },
    }
    if (!(await decideRow(trx, { seasonId, id }, decision))) throw new AppError('appeal.decided')
    const after = await requireAppeal(trx, seasonId, id)
    const { criterion } = before
    return {
      answer: appealOf(after, await filesOf(trx, seasonId, [after]), moment.scope),
      event: {
        ...{ action: 'appeal.decided', entity: 'appeal', entityId: id, memberId, version: 2 },
        ...{ before, after: { appeal: after, value } },
        body: { criterion, outcome: input.outcome, judge, round: value?.round ?? null, effect },
      },
    }
  })
}

async function requireAppeal(db: Db, seasonId: string, id: string): Promise<StoredAppeal> {
  const found = (await listAppeals(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('appeal.not_found')
  return found
}

function requireJudge({ outcome, judgeId }: StoredAppeal, { grants }: SeasonScope): void {
  if (outcome !== null) throw new AppError('appeal.decided')
  if (!speaksFor(grants, judgeId)) throw new AppError('appeal.not_yours')
}

/** Puts the new value in force, and says what that does. */
async function settle(
  trx: Trx,
  act: Act,
  { scope, now }: Moment,
  { seasonId, memberId, criterion }: StoredAppeal,
  { outcome, answer, fact }: DecideAppeal,
) {
  const cell = { memberId, criterion }
  const values = await listValues(trx, seasonId, cell)
  const verified = values.find(({ stage }) => stage === 'verified')
  const fault = faultOf(outcome, fact, verified)
  if (fault) throw new AppError('request.invalid', { errors: [{ path: 'fact', code: fault }] })
  if (fact === null || !verified) return { value: null, effect: null }
  const self = values.find(({ stage }) => stage === 'self')
  await requireSoundValue(trx, act, cell, { fact, reason: answer }, self)

  const file = await readSeasonFile(trx, scope)
  const { createdByName, ...last } = verified
  const value: ValueInsert = {
    ...last,
    ...{ round: last.round + 1, fact: tidyFact(fact), note: '', reason: answer },
    ...{ createdBy: act.actor.personId, createdAt: now },
  }
  await insertValues(trx, [value])
  return { value, effect: effectBetween(file, await readSeasonFile(trx, scope), cell) }
}

function faultOf(
  outcome: DecideAppeal['outcome'],
  fact: FactFields | null,
  verified: StoredValue | undefined,
): ErrorCode | undefined {
  if (outcome === 'rejected') return fact === null ? undefined : 'appeal.value_unasked'
  if (fact === null) return 'appeal.value_needed'
  return isSameFact(fact, verified?.fact) ? 'appeal.same_value' : undefined
}
