import { listDraws, type StoredDraw } from '../../db/queries/check-draws.ts'
import type { CheckRow, StoredItem } from '../../db/queries/checks.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { maySee } from './blind.ts'
import { askedOf, barredOf, type Ground, leftOf, readGround } from './ground.ts'
import type { Check, CheckBoard, CheckDetail, CheckDraw, CheckItem } from './schema.ts'

/** Draws and assignments are everybody's to see; how far the values lie apart only where they are open. */
export async function readBoard(db: Db, scope: SeasonScope): Promise<CheckBoard> {
  const draws = await listDraws(db, scope.row.id)
  const ground = await readGround(db, scope)
  return {
    draws: draws.map(drawOf),
    checks: ground.checks.map((check) => checkOf(scope, ground, check)),
  }
}

/** @throws AppError `check.not_found`, `check.blind` */
export async function readCheck(db: Db, scope: SeasonScope, id: string): Promise<CheckDetail> {
  const ground = await readGround(db, scope)
  const check = ground.checks.find((each) => each.id === id)
  if (!check) throw new AppError('check.not_found')
  if (!maySee(scope, ground.checks, check)) throw new AppError('check.blind')
  return {
    ...checkOf(scope, ground, check),
    items: ground.items.filter(({ checkId }) => checkId === id).map(itemOf),
    asked: askedOf(ground, check),
    barred: barredOf(ground, check),
  }
}

export function drawOf(stored: StoredDraw): CheckDraw {
  const { number, input, result, digest, reason, createdAt, createdByName } = stored
  return { number, input, result, digest, reason, at: createdAt, by: createdByName }
}

export function itemOf({
  criterion,
  verdict,
  fact,
  note,
  version,
  ...stored
}: StoredItem): CheckItem {
  const by = { at: stored.updatedAt, by: stored.updatedByName }
  return { criterion, verdict, fact, note, version, ...by }
}

function checkOf(scope: SeasonScope, ground: Ground, check: CheckRow): Check {
  const open = maySee(scope, ground.checks, check)
  const of = askedOf(ground, check).length
  return {
    ...{ id: check.id, checker: check.checkerId, member: check.memberId },
    ...{ done: of - leftOf(ground, check).length, of, sentAt: check.sentAt, open },
    disagreement: open ? check.disagreement : null,
  }
}
