import {
  decideSheetChange,
  findSheetChangeBody,
  type StoredSheetChange,
} from '../../db/queries/sheet-changes.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { sameAs } from '../permissions/second.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { requireSeen, weigh } from './assess.ts'
import { putInForce } from './put-in-force.ts'
import { changeFor, firstOf, requireChange } from './read.ts'
import type { DecideChange, SheetChange } from './schema.ts'

/**
 * The second person's word on a change of the sheet. Accepted, the next version is in force by the same
 * act, on the figures as that person was shown them. An own proposal somebody can only take back.
 *
 * @throws AppError `change.not_found`, `change.decided`, `change.own`, `change.same_organisation`,
 *   `change.outdated`, `request.invalid` without a reason for a refusal, and as `requireSeen`
 */
export function decideChange(act: Act, id: string, input: DecideChange): Promise<SheetChange> {
  return inSeason(act, 'change.decide', wholeSeason, async (trx, moment) => {
    const { scope, now } = moment
    const seasonId = scope.row.id
    const before = await requireChange(trx, seasonId, id)
    if (before.state !== 'waiting') throw new AppError('change.decided')
    const isOwn = before.proposedBy === act.actor.personId
    if (!input.accept && !isOwn && input.reason === '')
      throw new AppError('request.invalid', {
        errors: [{ path: 'reason', code: 'reason.missing' }],
      })
    const state: 'accepted' | 'withdrawn' | 'refused' = input.accept
      ? 'accepted'
      : isOwn
        ? 'withdrawn'
        : 'refused'
    const effects = input.accept
      ? await accept(trx, act, moment, before, input.digest ?? '')
      : before.effects
    const by = { decidedBy: act.actor.personId, decidedFor: scope.memberId, decidedAt: now }
    const decision = { state, effects, decisionReason: input.reason, ...by }
    if (!(await decideSheetChange(trx, { seasonId, id }, decision)))
      throw new AppError('change.decided')
    const { number } = before
    return {
      answer: await answerOf(trx, act, scope, id),
      event: {
        ...{ action: `sheet.change_${state}`, entity: 'sheetChange', entityId: id, version: 2 },
        ...{ before, after: await requireChange(trx, seasonId, id), body: { number } },
      },
    }
  })
}

/** @returns What it does to the season as it stands at this moment. */
async function accept(
  trx: Trx,
  { actor }: Act,
  { scope, now }: Moment,
  change: StoredSheetChange,
  seen: string,
): Promise<unknown> {
  const same = await sameAs(trx, firstOf(change), { scope, personId: actor.personId })
  if (same === 'person') throw new AppError('change.own')
  if (same === 'organisation') throw new AppError('change.same_organisation')
  if (change.baseNumber !== scope.row.sheetVersion) throw new AppError('change.outdated')
  const body = (await findSheetChangeBody(trx, change.id)) ?? ''
  const weighed = await weigh(trx, scope, body)
  requireSeen(weighed, seen)
  const { number } = weighed
  await putInForce(trx, scope, { number, body, createdBy: actor.personId, createdAt: now })
  return weighed.effects
}

/** As it is after the act: the season's sheet may be another. */
function answerOf(
  trx: Trx,
  { actor, language }: Act,
  scope: SeasonScope,
  id: string,
): Promise<SheetChange> {
  return changeFor(trx, { scope, actor, language }, id)
}
