import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db, Store } from '../store.ts'
import type { Tables } from '../tables.ts'

export type EnvelopeRow = Tables['envelope']

/** By member: while the vote is open. */
export async function listEnvelopes(db: Db, motionId: string): Promise<EnvelopeRow[]> {
  return db
    .selectFrom('envelope')
    .selectAll()
    .where('motionId', '=', motionId)
    .orderBy('memberId')
    .execute()
}

/** Who has handed in an envelope, without what is in it. */
export async function listReceived(db: Db, motionIds: readonly string[]) {
  if (motionIds.length === 0) return []
  return db
    .selectFrom('envelope')
    .select(['motionId', 'memberId'])
    .where('motionId', 'in', motionIds)
    .orderBy('motionId')
    .orderBy('memberId')
    .execute()
}

export async function insertEnvelope(db: Db, envelope: EnvelopeRow): Promise<void> {
  await db.insertInto('envelope').values(envelope).execute()
}

/** What is inside the envelopes that are left, in no order, with how many seals it still has. */
export async function listSealed(db: Db, motionId: string) {
  return db
    .selectFrom('sealedPaper')
    .select(['id', 'layer', 'body'])
    .where('motionId', '=', motionId)
    .orderBy('id')
    .execute()
}

/** How many seals the papers of each motion still have; a motion without papers is not in it. */
export async function listLayers(db: Db, motionIds: readonly string[]) {
  if (motionIds.length === 0) return []
  return db
    .selectFrom('sealedPaper')
    .select((eb) => ['motionId', eb.fn.max('layer').as('layer')])
    .where('motionId', 'in', motionIds)
    .groupBy('motionId')
    .execute()
}

/** Takes the names away: bodies come in under new random ids, and envelopes go. */
export async function replaceSealed(
  db: Db,
  motionId: string,
  layer: number,
  bodies: readonly string[],
): Promise<void> {
  await purge(db, motionId)
  if (bodies.length === 0) return
  const rows = bodies.map((body) => ({ motionId, layer, id: randomUUID(), body }))
  await db.insertInto('sealedPaper').values(inIdOrder(rows)).execute()
}

/** Writes all papers at once, and removes what they came in. */
export async function insertPapers(
  db: Db,
  motionId: string,
  papers: readonly (readonly string[] | null)[],
): Promise<void> {
  await purge(db, motionId)
  if (papers.length === 0) return
  const rows = papers.map((choice) => ({
    ...{ motionId, id: randomUUID() },
    choice: JSON.stringify(choice),
  }))
  await db.insertInto('ballotPaper').values(inIdOrder(rows)).execute()
}

/** Removes what is still sealed of a motion. */
export async function purge(db: Db, motionId: string): Promise<void> {
  await db.deleteFrom('envelope').where('motionId', '=', motionId).execute()
  await db.deleteFrom('sealedPaper').where('motionId', '=', motionId).execute()
}

/**
 * Leaves as little as can be of purged rows in the files: on SQLite freed pages are overwritten
 * (`secure_delete`) and the log is emptied; on PostgreSQL dead rows are given up, and their bytes stay until
 * others take their place, so that there it is the destroyed key that keeps them shut. Outside of any
 * transaction.
 *
 * @returns Whether the log was emptied: somebody else's long reading can keep it from that.
 */
export async function scrub({ engine, db }: Pick<Store, 'engine' | 'db'>): Promise<boolean> {
  if (engine === 'postgres') {
    for (const table of ['envelope', 'sealed_paper']) await sql.raw(`vacuum ${table}`).execute(db)
    return true
  }
  for (let attempt = 1; attempt <= scrubAttempts; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy === 0) return true
    await setTimeout(50 * attempt)
  }
  return false
}

const scrubAttempts = 4

/** Rows lie in the table as they are written; their ids are random, so that order says nothing. */
function inIdOrder<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
