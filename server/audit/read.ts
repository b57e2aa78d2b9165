import { listAuditOfMembers } from '../../db/queries/audit-of-members.ts'
import { listReasons } from '../../db/queries/audit-reasons.ts'
import { namesOfSubjects } from '../../db/queries/audit-subjects.ts'
import type { Db } from '../../db/store.ts'
import { endOfDay, startOfDay } from '../calendar/times.ts'
import { AppError } from '../errors/app-error.ts'
import type { Language } from '../errors/schema.ts'
import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, nodesByCode } from '../seasons/base.ts'
import { visibleMembers } from '../seasons/visible.ts'
import type { AuditEvent, AuditFilter } from './schema.ts'
import { summaryOf } from './words.ts'

/**
 * The history of a season, newest first: for a member what concerns its own organisation and the season
 * as a whole, for the heads all whose sheets are open to them.
 *
 * @throws AppError `member.not_found` for a member whose history is not open to the reader
 */
export async function readAudit(
  db: Db,
  scope: SeasonScope,
  { member, limit, kind, by, from, to, before }: AuditFilter,
  language: Language,
): Promise<AuditEvent[]> {
  const open = visibleMembers(scope).filter((id) =>
    can(scope.grants, 'audit.read', { memberIds: [id] }, scope),
  )
  if (member !== undefined && !open.includes(member)) throw new AppError('member.not_found')
  const memberIds = member === undefined ? open : [member]
  const whole = member === undefined
  const events = await listAuditOfMembers(db, scope.row.id, {
    ...{ memberIds, whole, limit, kind, before, actorId: by },
    ...{ from: from && startOfDay(from), until: to && endOfDay(to) },
  })
  const names = await namesOfSubjects(db, events)
  const reasons = await listReasons(db, events)
  const nodes = nodesByCode((await loadBase(db, scope.row.id)).rules)
  return events.map(
    ({ seq, at, actorId, actorName, action, entity, entityId, memberId, body }) => ({
      ...{
        seq,
        at: toldTime(action, at),
        by: actorName,
        byId: actorId,
        action,
        entity,
        entityId,
        memberId,
      },
      // Events of earlier versions hold the reason themselves.
      summary: summaryOf(action, { reason: reasons.get(seq), ...body }, language),
      subject: names.get(entityId) ?? nodes.get(String(body.criterion))?.title ?? null,
    }),
  )
}

/**
 * Who watches the room knows when each elector acted: to the minute that would say whose envelope a tracking
 * number names. So its hour is told, and not the rest.
 */
function toldTime(action: string, at: string): string {
  return action === 'envelope.received' ? `${at.slice(0, 13)}:00:00.000Z` : at
}
