import { listExtensions, type StoredExtension } from '../../db/queries/extensions.ts'
import { findLastReminder } from '../../db/queries/reminders.ts'
import type { Db } from '../../db/store.ts'
import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { findBehind } from '../reminders/behind.ts'
import type { Phase } from '../seasons/schema.ts'
import { readPhases } from '../seasons/used-phases.ts'
import type { Actor } from '../session/actor.ts'
import { laterFor } from './deadline.ts'
import type { Calendar, Extension } from './schema.ts'
import { daysLate } from './times.ts'

/** The season's phases with their times, and what was put off. */
export async function readCalendar(
  db: Db,
  scope: SeasonScope,
  { actor, now }: { actor: Actor; now: string },
): Promise<Calendar> {
  const { row, memberId } = scope
  const phases = await readPhases(db, row.id)
  const extensions = await listExtensions(db, row.id)
  return {
    version: row.version,
    now,
    phases: phases.map(({ phase, opensAt, dueAt }) => {
      const ownDueAt = dueAt && laterFor(dueAt, extensions, { phase, memberId })
      const ownDaysLate = ownDueAt ? daysLate(ownDueAt, now) : 0
      return { phase, opensAt, dueAt, ownDueAt, ownDaysLate }
    }),
    interimOn: phases.find(({ phase }) => phase === 'record')?.interimOn ?? null,
    extensions: extensions.map((extension) => extensionOf(extension, scope, actor)),
    reminder: await openReminder(db, scope),
  }
}

async function openReminder(db: Db, scope: SeasonScope): Promise<Calendar['reminder']> {
  const { memberId, phase, row } = scope
  if (memberId === null) return null
  const last = await findLastReminder(db, { seasonId: row.id, memberId, phase })
  if (!last) return null
  const behind = await findBehind(db, scope)
  return behind.some((owed) => owed.memberId === memberId) ? last : null
}

export function extensionOf(stored: StoredExtension, scope: SeasonScope, actor: Actor): Extension {
  const { id, memberId, fromAt, toAt, reason, state, decidedAt, decisionReason } = stored
  const target = { memberIds: memberId === null ? [] : [memberId] }
  return {
    ...{ id, phase: stored.phase as Phase, memberId, fromAt, toAt, reason, state },
    proposedBy: stored.proposedByName,
    proposedAt: stored.proposedAt,
    decidedBy: stored.decidedByName,
    ...{ decidedAt, decisionReason },
    mayDecide:
      state === 'waiting' &&
      stored.proposedBy !== actor.personId &&
      can(scope.grants, 'extension.decide', target, scope),
  }
}
