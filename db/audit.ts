import { hash } from 'node:crypto'
import { canonicalJson } from '../scoring/canonical.ts'
import { digestOf } from './canonical.ts'
import type { Clock, Db, Trx } from './store.ts'
import type { Tables } from './tables.ts'

/** The chain of acts that belong to no cluster: accounts, set-up. */
export const systemChain = ''

/** What was done. Names of people and texts they wrote do not belong in `body`, so that they can be erased. */
export interface AuditEvent {
  /** `noun.verb`, as `claim.saved`. */
  action: string
  /** The table, and the row in it; parts of a composite key joined by `/`. */
  entity: keyof Tables
  entityId: string
  seasonId?: string | null
  memberId?: string | null
  /** The version that the act made; 1 where the row has none. */
  version?: number
  /** The rows as they were and as they are; only their digests are kept. */
  before?: unknown
  after?: unknown
  /** What changed, in codes and numbers: `{ from: 'record', to: 'self-score' }`. */
  body?: Readonly<Record<string, unknown>>
}

/** Whose act it is, in which chain, and when (`now` as `timeOf` gives it). */
export interface AuditContext {
  clusterId: string
  actorId: string
  now: string
}

type AuditRow = Tables['audit']

/**
 * The time of an act, read inside its transaction: never before the last act of the chain, whatever
 * the clock of the machine did (D43).
 *
 * @returns ISO UTC text.
 */
export async function timeOf(trx: Trx, clock: Clock, clusterId: string): Promise<string> {
  const now = clock().toISOString()
  const last = await lastOf(trx, clusterId)
  return last && last.at > now ? last.at : now
}

/** Adds an event to the end of its chain. Most callers use `mutate`, which calls it once. */
export async function appendAudit(
  trx: Trx,
  context: AuditContext,
  event: AuditEvent,
): Promise<AuditRow> {
  const last = await lastOf(trx, context.clusterId)
  const row = {
    clusterId: context.clusterId,
    seq: (last?.seq ?? 0) + 1,
    prev: last?.hash ?? '',
    at: context.now,
    actorId: context.actorId,
    seasonId: event.seasonId ?? null,
    memberId: event.memberId ?? null,
    action: event.action,
    entity: event.entity,
    entityId: event.entityId,
    version: event.version ?? 1,
    beforeDigest: digestOrNull(event.before),
    afterDigest: digestOrNull(event.after),
    body: canonicalJson(event.body ?? {}),
  }
  const sealed = { ...row, hash: auditHash(row) }
  await trx.insertInto('audit').values(sealed).execute()
  return sealed
}

/**
 * SHA-256 over every field with its length before it, so that no two rows read the same. The order of
 * the fields is part of the format `ec1` and never changes.
 */
export function auditHash(row: Omit<AuditRow, 'hash'>): string {
  let text = 'ec1'
  for (const field of [
    row.clusterId,
    row.seq,
    row.prev,
    row.at,
    row.actorId,
    row.seasonId,
    row.memberId,
    row.action,
    row.entity,
    row.entityId,
    row.version,
    row.beforeDigest,
    row.afterDigest,
    row.body,
  ])
    text += lengthPrefixed(field)
  return hash('sha256', text)
}

function lengthPrefixed(field: string | number | null): string {
  if (field === null) return '-:'
  const text = String(field)
  return `${Buffer.byteLength(text)}:${text}`
}

function digestOrNull(row: unknown): string | null {
  return row === undefined || row === null ? null : digestOf(row)
}

function lastOf(db: Db, clusterId: string) {
  return db
    .selectFrom('audit')
    .select(['seq', 'hash', 'at'])
    .where('clusterId', '=', clusterId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
