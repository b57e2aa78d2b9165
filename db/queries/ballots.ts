import { randomUUID } from 'node:crypto'
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
 * Leaves nothing of purged rows in the files: on SQLite freed pages are overwritten (`secure_delete`) and
 * the log is emptied, on PostgreSQL dead rows are removed. Outside of any transaction.
 */
export async function scrub({ engine, db }: Store): Promise<void> {
  const statements =
    engine === 'sqlite'
      ? ['pragma wal_checkpoint(truncate)']
      : ['vacuum envelope', 'vacuum sealed_paper']
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Rows lie in the table as they are written; their ids are random, so that order says nothing. */
function inIdOrder<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
