import { digestOf } from '../../db/canonical.ts'
import { type CheckRow, findCheck, sendCheck as sendRow } from '../../db/queries/checks.ts'
import { disagreementOf } from '../../scoring/cross-check/settle.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { type Ground, leftOf, readGround } from './ground.ts'
import { asStated, type PointsOf, readPoints } from './points.ts'
import { readCheck } from './read.ts'
import { requireOpenCheck } from './require-check.ts'
import type { CheckDetail } from './schema.ts'
import { othersOf, settleMember } from './settle.ts'

/**
 * Sends a check, all of it at once; from then on it stays as it is. With the last check of a sheet the
 * column of the cross-check is made, so that no checker sees what another said before.
 *
 * @throws AppError As `requireOpenCheck`; `check.incomplete` naming what was not looked at
 */
export async function sendCheck(act: Act, id: string): Promise<CheckDetail> {
  const seasonId = act.season.row.id
  const known = await findCheck(act.store.db, seasonId, id)
  if (!known) throw new AppError('check.not_found')
  const { checkerId } = known
  return inSeason(act, 'check.send', { memberIds: [checkerId] }, async (trx, moment) => {
    const check = await requireOpenCheck(trx, act, moment, id)
    const ground = await readGround(trx, moment.scope)
    requireComplete(ground, check)
    const pointsOf = await readPoints(trx, seasonId)
    const disagreement = disagreementIn(ground, check, pointsOf)
    const sent = { disagreement, sentBy: act.actor.personId, sentAt: moment.now }
    if (!(await sendRow(trx, id, sent))) throw new AppError('check.sent')
    const after = {
      ...ground,
      checks: ground.checks.map((each) => (each.id === id ? { ...each, ...sent } : each)),
    }
    const { memberId } = check
    const writer = { seasonId, createdBy: sent.sentBy, createdAt: moment.now }
    const settled = isLast(after, memberId)
      ? await settleMember(trx, after, pointsOf, memberId, writer)
      : []
    return {
      answer: await readCheck(trx, moment.scope, id),
      event: {
        ...{ action: 'check.sent', entity: 'sheetCheck', entityId: id, memberId: checkerId },
        ...{ version: 2, before: check, after: { ...check, ...sent } },
        // The heads read the trail, and may check the same sheet: how far apart it lies is not in it.
        body: {
          member: memberId,
          items: ground.items.filter(({ checkId }) => checkId === id).length,
          ...(settled.length > 0 && { settled: digestOf(settled) }),
        },
      },
    }
  })
}

function requireComplete(ground: Ground, check: CheckRow): void {
  const left = leftOf(ground, check)
  if (left.length === 0) return
  const errors = left.map((path) => ({ path, code: 'check.unsaid' }))
  throw new AppError('check.incomplete', { errors })
}

function disagreementIn({ items }: Ground, { id, memberId }: CheckRow, pointsOf: PointsOf): string {
  const others = othersOf(items, id)
  if (others.size === 0) return '0'
  return disagreementOf(
    [...others.keys()],
    pointsOf(memberId, asStated),
    pointsOf(memberId, others),
  )
}

function isLast({ checks }: Ground, memberId: string): boolean {
  return checks.every((check) => check.memberId !== memberId || check.sentAt !== null)
}
