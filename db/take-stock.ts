import { appendAudit, systemChain } from './audit.ts'
import type { RowDigests } from './records.ts'
import { batches } from './rows.ts'
import type { Clock, Db, Trx } from './store.ts'
import { listChains, verifyChain } from './verify-chain.ts'
import { hear, type RowFault, type ToldRows, verifyRows } from './verify-rows.ts'

/**
 * Tells in the system's chain of all records that no event tells of as they are: those from before events
 * told of rows, and those that a migration wrote. Without it `verify` would take them for tampering.
 *
 * @returns How many there were.
 */
export async function takeStock(trx: Trx, clock: Clock): Promise<number> {
  const told: ToldRows = new Map()
  for (const clusterId of await listChains(trx))
    await verifyChain(trx, clusterId, (event) => hear(told, event))
  const { faults } = await verifyRows(trx, told, undefined)
  const context = { clusterId: systemChain, actorId: 'system', now: await latest(trx, clock) }
  for (const part of batches(faults))
    await appendAudit(trx, context, {
      action: 'rows.taken_stock',
      entity: 'cluster',
      entityId: systemChain,
      body: { count: part.length, rows: digestsOf(part) },
    })
  return faults.length
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
