import { randomUUID } from 'node:crypto'
import {
  type ExtensionRow,
  insertExtension,
  listExtensions,
  type StoredExtension,
} from '../../db/queries/extensions.ts'
import { setDueAt } from '../../db/queries/season-phases.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { isBefore } from '../seasons/phases.ts'
import { readPhases } from '../seasons/used-phases.ts'
import { laterFor } from './deadline.ts'
import { extensionOf } from './read.ts'
import type { Extension, NewExtension } from './schema.ts'
import { endOfDay, isDayBefore, isPast } from './times.ts'

/**
 * Puts a deadline off, with a reason that all see: for all at once, at least a day before its end; for one
 * member as a proposal that a second person decides, before the member's deadline.
 *
 * @throws AppError `extension.no_deadline`, `phase.closed`, `extension.too_late`, `deadline.passed`,
 *   `extension.waiting`, `extension.other_head`, `member.not_found`
 */
export function extendDeadline(act: Act, input: NewExtension): Promise<Extension> {
  return inSeason(act, 'extension.propose', wholeSeason, async (trx, moment) => {
    const { scope, now } = moment
    const fromAt = await requireExtensible(trx, moment, input)
    const row: ExtensionRow = {
      ...{ id: randomUUID(), seasonId: scope.row.id, phase: input.phase, memberId: input.memberId },
      ...{ fromAt, toAt: endOfDay(input.dueOn), reason: input.reason },
      state: input.memberId === null ? 'in-force' : 'waiting',
      ...{ proposedBy: act.actor.personId, proposedAt: now },
      ...{ decidedBy: null, decidedAt: null, decisionReason: null },
    }
    await insertExtension(trx, row)
    if (row.memberId === null)
      await setDueAt(trx, { seasonId: row.seasonId, phase: row.phase, dueAt: row.toAt })
    return {
      answer: extensionOf(
        { ...row, proposedByName: act.actor.name, decidedByName: null },
        scope,
        act.actor,
      ),
      event: {
        action: row.memberId === null ? 'deadline.extended' : 'extension.proposed',
        entity: 'extension',
        entityId: row.id,
        memberId: row.memberId,
        after: row,
        body: { phase: row.phase, from: row.fromAt, to: row.toAt },
      },
    }
  })
}

/** @returns The deadline as it stands for those concerned. */
async function requireExtensible(
  trx: Trx,
  { scope, now }: Moment,
  input: NewExtension,
): Promise<string> {
  const { phase, memberId } = input
  if (memberId !== null && !scope.sheets.has(memberId)) throw new AppError('member.not_found')
  const phases = await readPhases(trx, scope.row.id)
  const dueAt = phases.find((each) => each.phase === phase)?.dueAt
  if (!dueAt) throw new AppError('extension.no_deadline')
  if (isBefore(phase, scope.phase)) throw new AppError('phase.closed')
  const extensions = await listExtensions(trx, scope.row.id)
  const fromAt = laterFor(dueAt, extensions, { phase, memberId })
  const refusal = untimely(input, fromAt, now) ?? unfit(scope, input, extensions)
  if (refusal) throw new AppError(refusal)

  const toAt = endOfDay(input.dueOn)
  const overtaken = phases.some(
    (each) => isBefore(phase, each.phase) && each.dueAt !== null && each.dueAt < toAt,
  )
  const code =
    toAt <= fromAt ? 'extension.not_later' : overtaken ? 'extension.overtakes' : undefined
  if (code) throw new AppError('request.invalid', { errors: [{ path: 'dueOn', code }] })
  return fromAt
}

function untimely({ memberId }: NewExtension, dueAt: string, now: string): ErrorCode | undefined {
  if (isPast(dueAt, now)) return 'deadline.passed'
  return memberId === null && !isDayBefore(dueAt, now) ? 'extension.too_late' : undefined
}

/**
 * Nobody decides about the own organisation: for that of a head the head itself proposes, so that the
 * other one can decide.
 */
function unfit(
  { memberId: own, leadId, deputyId }: SeasonScope,
  { memberId, phase }: NewExtension,
  extensions: readonly StoredExtension[],
): ErrorCode | undefined {
  if (memberId === null) return undefined
  if ((memberId === leadId || memberId === deputyId) && memberId !== own)
    return 'extension.other_head'
  const waits = extensions.some(
    (each) => each.state === 'waiting' && each.memberId === memberId && each.phase === phase,
  )
  return waits ? 'extension.waiting' : undefined
}
