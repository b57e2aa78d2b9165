import { type AuditContext, type AuditEvent, appendAudit, timeOf } from './audit.ts'
import { findAnswer, insertAnswer, type RepeatableRequest } from './idempotency.ts'
import type { RowDigests } from './records.ts'
import type { Clock, Store, Trx } from './store.ts'
import { watchRows } from './watch-rows.ts'

export interface MutationContext {
  clock: Clock
  actorId: string
  /** The chain that the act belongs to: the season's cluster, or `systemChain`. */
  clusterId: string
  /** For a POST: what makes it safe to send again. */
  request?: Omit<RepeatableRequest, 'actorId'> | undefined
}

export interface Change<Answer> {
  /** JSON data: it is stored for a request that is sent again. */
  answer: Answer
  /** null only where nothing was changed. */
  event: AuditEvent | null
}

/**
 * The one way in which a use case writes: one transaction holds the stored answer, the checks, the rows
 * and exactly one audit event, which tells the digests of all rows written; the answer is given after it is committed. What is thrown in `work` undoes
 * all. A request that was answered before gets that answer again, and `work` does not run.
 *
 * `work` reads and writes by `trx` only and may run again when a race was lost. `now` is the time of the
 * act: read inside the transaction, never before the cluster's last act.
 *
 * @example
 * ```ts
 * export function withdrawActivity(store: Store, context: MutationContext, id: string, version: number) {
 *   return mutate(store, context, async (trx, now) => {
 *     const before = await findActivity(trx, seasonId, id)
 *     if (!before) throw new AppError('activity.not_found')
 *     if (!(await withdrawActivityRow(trx, id, { version, at: now }))) throw new AppError('version.mismatch')
 *     return {
 *       answer: null,
 *       event: { action: 'activity.withdrawn', entity: 'activity', entityId: id, version: version + 1, before },
 *     }
 *   })
 * }
 * ```
 *
 * @throws KeyReusedError When the request's key was used for another body.
 */
export function mutate<Answer>(
  store: Store,
  context: MutationContext,
  work: (trx: Trx, now: string) => Promise<Change<Answer>>,
): Promise<Answer> {
  const { clock, actorId, clusterId } = context
  const request = context.request && { ...context.request, actorId }
  return store.tx(
    async (trx) => {
      const given = request && (await findAnswer(trx, request))
      if (given !== undefined) return JSON.parse(given) as Answer
      const now = await timeOf(trx, clock, clusterId)
      const watched = watchRows(trx)
      const { answer, event } = await work(watched.trx, now)
      await tell(trx, { clusterId, actorId, now }, event, watched.rows())
      if (request) await insertAnswer(trx, request, { body: toJson(answer), now })
      return answer
    },
    { queue: `cluster:${clusterId}` },
  )
}

/** The event says which rows the act touched and how they are now, so that `verify` finds every other change. */
async function tell(
  trx: Trx,
  context: AuditContext,
  event: AuditEvent | null,
  rows: RowDigests,
): Promise<void> {
  const touched = Object.keys(rows)
  if (event) {
    const body = touched.length > 0 ? { ...event.body, rows } : event.body
    await appendAudit(trx, context, { ...event, ...(body && { body }) })
  } else if (touched.length > 0) throw new Error(`Written without an event: ${touched.join(', ')}`)
}

/** A use case without an answer is acknowledged by null. */
function toJson(answer: unknown): string {
  return JSON.stringify(answer ?? null)
}
