import { type CheckRow, findCheck } from '../../db/queries/checks.ts'
import type { Trx } from '../../db/store.ts'
import { requireInTime } from '../calendar/deadline.ts'
import { AppError } from '../errors/app-error.ts'
import type { Act, Moment } from '../seasons/act.ts'
import { ownMembers } from './blind.ts'

/**
 * A check that its checker may still work on now.
 *
 * @throws AppError `check.not_found`, `right.own_organisation` for whoever also belongs to the checked,
 *   `sheet.not_submitted`, `check.sent`, `deadline.passed`
 */
export async function requireOpenCheck(
  trx: Trx,
  { season }: Act,
  { scope, now }: Moment,
  id: string,
): Promise<CheckRow> {
  const seasonId = season.row.id
  const check = await findCheck(trx, seasonId, id)
  if (!check) throw new AppError('check.not_found')
  const { checkerId, memberId, sentAt } = check
  if (ownMembers(scope).has(memberId)) throw new AppError('right.own_organisation')
  if (scope.sheets.get(memberId) !== 'submitted') throw new AppError('sheet.not_submitted')
  if (sentAt !== null) throw new AppError('check.sent')
  await requireInTime(trx, { seasonId, phase: 'cross-check', memberId: checkerId }, now)
  return check
}
