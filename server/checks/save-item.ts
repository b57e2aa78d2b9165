import {
  type CheckRow,
  findCheck,
  type ItemInsert,
  listItems,
  saveItem as saveItemRow,
} from '../../db/queries/checks.ts'
import type { Trx } from '../../db/store.ts'
import { factFaults } from '../claims/check.ts'
import { isEmptyFact, tidyFact } from '../claims/fact.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase, requireNode } from '../seasons/base.ts'
import { readBars } from './ground.ts'
import { itemOf } from './read.ts'
import { requireOpenCheck } from './require-check.ts'
import type { CheckItem, SaveItem } from './schema.ts'

/**
 * Says something of one criterion, in the place of what was said at `version` (0 where there is nothing).
 * It stays with the checker until the check is sent.
 *
 * @throws AppError As `requireOpenCheck`; `criterion.not_found`, `check.own_activity`, `version.mismatch`
 *   with what stands there, `request.invalid`
 */
export async function saveItem(
  act: Act,
  { checkId, criterion }: { checkId: string; criterion: string },
  version: number,
  input: SaveItem,
): Promise<CheckItem> {
  const seasonId = act.season.row.id
  const known = await findCheck(act.store.db, seasonId, checkId)
  if (!known) throw new AppError('check.not_found')
  const { checkerId } = known
  return inSeason(act, 'check.write', { memberIds: [checkerId] }, async (trx, moment) => {
    const check = await requireOpenCheck(trx, act, moment, checkId)
    await requireSound(trx, act, check, criterion, input)
    const items = await listItems(trx, seasonId, checkId)
    const before = items.find((item) => item.criterion === criterion)
    if ((before?.version ?? 0) !== version) throw versionMismatch(before ? itemOf(before) : null)
    const row: ItemInsert = {
      ...{ checkId, seasonId, criterion, verdict: input.verdict, note: input.note },
      fact: input.fact && tidyFact(input.fact),
      ...{ version: version + 1, updatedBy: act.actor.personId, updatedAt: moment.now },
    }
    if (!(await saveItemRow(trx, row))) throw versionMismatch(before ? itemOf(before) : null)
    return {
      answer: itemOf({ ...row, updatedByName: act.actor.name }),
      // The heads read the trail: what is said of a sheet is not in it before the check is sent.
      event: {
        ...{ action: 'check.said', entity: 'checkItem', entityId: `${checkId}/${criterion}` },
        ...{ memberId: checkerId, version: row.version, before, after: row, body: { criterion } },
      },
    }
  })
}

async function requireSound(
  trx: Trx,
  { season, language }: Act,
  check: CheckRow,
  criterion: string,
  { fact }: SaveItem,
): Promise<void> {
  const base = await loadBase(trx, season.row.id)
  const node = requireNode(base, criterion)
  if ((await readBars(trx, season.row.id, check)).includes(criterion))
    throw new AppError('check.own_activity')
  if (fact === null) return
  const errors = isEmptyFact(fact)
    ? [{ path: 'fact', code: 'fact.empty' }]
    : factFaults({ base, node, memberId: check.memberId, language }, 'cross', fact, 'fact')
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}
