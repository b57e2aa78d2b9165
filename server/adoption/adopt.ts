import { randomUUID } from 'node:crypto'
import { insertSheetChange, listSheetChanges } from '../../db/queries/sheet-changes.ts'
import { readDraft } from '../drafts/read.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { requireSeen, weigh } from './assess.ts'
import { putInForce } from './put-in-force.ts'
import { changeFor } from './read.ts'
import type { AdoptedSheet, AdoptSheet, ProposeChange, SheetChange } from './schema.ts'

/**
 * Makes a draft the sheet of the season, as its next version. The matrix lets the lead do it alone only
 * before the members begin to record.
 *
 * @throws AppError `sheet.in_use`, `draft.not_found`, and as `weigh` and `requireSeen`
 */
export function adoptDraft(
  act: Act,
  draftId: string,
  { digest, reason }: AdoptSheet,
): Promise<AdoptedSheet> {
  return inSeason(act, 'draft.adopt', wholeSeason, async (trx, { scope, now }) => {
    const { content: body } = await readDraft(trx, scope.row.clusterId, draftId)
    const weighed = await weigh(trx, scope, body)
    requireSeen(weighed, digest)
    const { number, title, differences, effects } = weighed
    const id = randomUUID()
    await insertSheetChange(trx, {
      ...{ id, seasonId: scope.row.id, kind: 'adopt', number, baseNumber: scope.row.sheetVersion },
      ...{ title, body, digest, reason, differences, effects, state: 'adopted' },
      ...{ proposedBy: act.actor.personId, proposedFor: scope.memberId, proposedAt: now },
    })
    await putInForce(trx, scope, { number, body, createdBy: act.actor.personId, createdAt: now })
    return {
      answer: { number },
      event: {
        ...{ action: 'sheet.adopted', entity: 'sheetVersion', version: number, after: body },
        ...{ entityId: `${scope.row.id}/${number}`, body: { draft: draftId, number, change: id } },
      },
    }
  })
}

/**
 * Proposes to follow a sheet that is in use by a draft. It waits for a second person; what both were shown
 * is kept with it.
 *
 * @throws AppError `phase.closed`, `draft.not_found`, `change.waiting`, and as `weigh` and `requireSeen`
 */
export function proposeChange(
  act: Act,
  { draftId, digest, reason }: ProposeChange,
): Promise<SheetChange> {
  return inSeason(act, 'change.propose', wholeSeason, async (trx, moment) => {
    const { scope, now } = moment
    const seasonId = scope.row.id
    const { content: body } = await readDraft(trx, scope.row.clusterId, draftId)
    const before = await listSheetChanges(trx, seasonId)
    if (before.some(({ state }) => state === 'waiting')) throw new AppError('change.waiting')
    const weighed = await weigh(trx, scope, body)
    requireSeen(weighed, digest)
    const { number, title, differences, effects } = weighed
    const id = randomUUID()
    const row = {
      ...{ id, seasonId, number, baseNumber: scope.row.sheetVersion, title, digest, reason },
      ...{ differences, effects, kind: 'change' as const, state: 'waiting' as const },
      ...{ proposedBy: act.actor.personId, proposedFor: scope.memberId, proposedAt: now },
    }
    await insertSheetChange(trx, { ...row, body })
    return {
      answer: await changeFor(trx, { scope, actor: act.actor, language: act.language }, id),
      event: {
        ...{ action: 'sheet.change_proposed', entity: 'sheetChange', entityId: id, version: 1 },
        ...{ after: { ...row, body }, body: { number, draft: draftId } },
      },
    }
  })
}
