import type { Db } from './store.ts'

/** A request that may be sent again: by whom, to which route, under which key, and what it asked for. */
export interface RepeatableRequest {
  actorId: string
  /** Method and route pattern with its values, as `POST /api/v1/seasons/cum-3-2023/activities`. */
  route: string
  /** The `Idempotency-Key` header. */
  key: string
  /** Digest of the body. */
  hash: string
}

/** The key was used before for something else; nothing was done. */
export class KeyReusedError extends Error {
  constructor() {
    super('The idempotency key belongs to another request')
  }
}

const keptDays = 7

/**
 * @returns The answer given before, as JSON text; `undefined` when the request is new.
 * @throws KeyReusedError When the key came with another body.
 */
export async function findAnswer(db: Db, request: RepeatableRequest): Promise<string | undefined> {
  const row = await db
    .selectFrom('idempotency')
    .select(['requestHash', 'body'])
    .where('actorId', '=', request.actorId)
    .where('route', '=', request.route)
    .where('key', '=', request.key)
    .executeTakeFirst()
  if (row && row.requestHash !== request.hash) throw new KeyReusedError()
  return row?.body
}

/** Keeps the answer, in the transaction that did what it acknowledges. */
export async function insertAnswer(
  db: Db,
  { hash, ...request }: RepeatableRequest,
  { body, now }: { body: string; now: string },
): Promise<void> {
  const row = { ...request, requestHash: hash, body, createdAt: now }
  await db.insertInto('idempotency').values(row).execute()
}

/** Removes answers older than seven days. @returns How many. */
export async function deleteOldAnswers(db: Db, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString()
  const { numDeletedRows } = await db
    .deleteFrom('idempotency')
    .where('createdAt', '<', oldest)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
