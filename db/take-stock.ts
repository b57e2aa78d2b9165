import { appendAudit, systemChain } from './audit.ts'
import type { RecordTable, RowDigests } from './records.ts'
import { batches } from './rows.ts'
import type { Clock, Db, Trx } from './store.ts'
import { listChains, verifyChain } from './verify-chain.ts'
import { hear, type RowFault, type ToldRows, verifyRows } from './verify-rows.ts'

/**
 * Tells in the system's chain of all records that no event tells of as they are: those from before events
 * told of rows, and those that a migration wrote. Without it `verify` would take them for tampering.
 *
 * @param known What was wrong before the migrations: it stays so, and `verify` goes on finding it.
 * @returns How many there were.
 */
export async function takeStock(
  trx: Trx,
  clock: Clock,
  known: readonly RowFault[] = [],
): Promise<number> {
  const wrong = new Set(known.map(placeOf))
  const faults = (await findFaults(trx)).filter((fault) => !wrong.has(placeOf(fault)))
  const context = { clusterId: systemChain, actorId: 'system', now: await latest(trx, clock) }
  for (const part of batches(faults))
    await appendAudit(trx, context, {
      action: 'rows.taken_stock',
      entity: 'cluster',
      entityId: systemChain,
      body: { count: part.length, left: known.length, rows: digestsOf(part) },
    })
  return faults.length
}

/**
 * What is not as the events tell.
 *
 * @param tables Those that there are, where the schema is not this code's yet.
 */
export async function findFaults(trx: Trx, tables?: readonly RecordTable[]): Promise<RowFault[]> {
  const told: ToldRows = new Map()
  for (const clusterId of await listChains(trx))
    await verifyChain(trx, clusterId, (event) => hear(told, event))
  return (await verifyRows(trx, told, undefined, tables)).faults
}

function placeOf({ table, id }: RowFault): string {
  return `${table}/${id}`
}

/** Not before any event of any chain, so that this one is the last word. */
async function latest(db: Db, clock: Clock): Promise<string> {
  const now = clock().toISOString()
  const { at } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.max('at').as('at'))
    .executeTakeFirstOrThrow()
  return at !== null && at > now ? at : now
}

function digestsOf(faults: readonly RowFault[]): RowDigests {
  const rows: RowDigests = {}
  for (const { table, id, digest } of faults) rows[table] = { ...rows[table], [id]: digest }
  return rows
}
