import { sql } from 'kysely'
import {
  keyOf,
  type RecordTable,
  type RowDigests,
  records,
  recordTables,
  rowDigest,
} from './records.ts'
import { fromJson } from './rows.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

/** A record that is not as the last event about it says; `event` is null where none tells of it. */
export interface RowFault {
  table: RecordTable
  id: string
  fault: 'changed' | 'missing' | 'extra'
  event: { clusterId: string; seq: number } | null
  /** As the row is; null where there is none. */
  digest: string | null
}

interface Told {
  digest: string | null
  at: string
  clusterId: string
  seq: number
  /** What another chain tells of the very same moment: the order of the two cannot be known. */
  or?: Told
}

/** What the events say of each record: by table and key. */
export type ToldRows = Map<RecordTable, Map<string, Told>>

/** Takes in what an event tells; events of one chain in their order, of several in any. */
export function hear(told: ToldRows, event: Tables['audit']): void {
  if (!event.body.includes('"rows":')) return
  const { rows = {} } = fromJson<{ rows?: RowDigests }>(event.body)
  const { at, clusterId, seq } = event
  // Only the tables that the event names: a million events and all tables would be forty million looks.
  for (const name in rows) {
    if (!isRecordTable(name)) continue
    const [known, digests = {}] = [knownOf(told, name), rows[name]]
    for (const key in digests)
      known.set(key, later(known.get(key), { digest: digests[key] ?? null, at, clusterId, seq }))
  }
}

function knownOf(told: ToldRows, table: RecordTable): Map<string, Told> {
  const known = told.get(table)
  if (known) return known
  const fresh = new Map<string, Told>()
  told.set(table, fresh)
  return fresh
}

function isRecordTable(name: string): name is RecordTable {
  return Object.hasOwn(records, name)
}

function later(known: Told | undefined, next: Told): Told {
  if (!known || known.clusterId === next.clusterId || known.at < next.at) return next
  return known.at > next.at ? known : { ...next, or: known }
}

/**
 * Recomputes the digest of every record that there is, of one cluster or of all, and compares it with
 * what the events tell.
 *
 * @param tables Those that there are, where the schema is not this code's yet; what events tell of others is
 *   missing.
 */
export async function verifyRows(
  db: Db,
  told: ToldRows,
  clusterId: string | undefined,
  tables: readonly RecordTable[] = recordTables,
): Promise<{ rows: number; faults: RowFault[] }> {
  const faults: RowFault[] = []
  let rows = 0
  for (const table of tables) {
    const known = new Map(told.get(table))
    for await (const row of rowsOf(db, table, clusterId)) {
      rows++
      const id = keyOf(table, row)
      const event = known.get(id)
      known.delete(id)
      const digest = rowDigest(table, row)
      const fault = faultOf(event, digest)
      if (fault) faults.push({ table, id, fault, event: event ? placeOf(event) : null, digest })
    }
    const whole = clusterId === undefined || records[table].ofCluster !== null
    for (const [id, event] of whole ? known : [])
      if (isMissed(event) && (clusterId === undefined || event.clusterId === clusterId))
        faults.push({ table, id, fault: 'missing', event: placeOf(event), digest: null })
  }
  for (const [table, known] of told)
    for (const [id, event] of tables.includes(table) ? [] : known)
      if (isMissed(event))
        faults.push({ table, id, fault: 'missing', event: placeOf(event), digest: null })
  return { rows, faults }
}

function faultOf(event: Told | undefined, digest: string): RowFault['fault'] | undefined {
  if (event?.digest === digest || event?.or?.digest === digest) return undefined
  return event && event.digest !== null ? 'changed' : 'extra'
}

function isMissed(event: Told): boolean {
  return event.digest !== null && event.or?.digest !== null
}

function placeOf({ clusterId, seq }: Told) {
  return { clusterId, seq }
}

const pageSize = 2000

/** In the order of their keys, some thousand at a time. */
async function* rowsOf(
  db: Db,
  table: RecordTable,
  clusterId: string | undefined,
): AsyncGenerator<Record<string, unknown>> {
  const { key, ofCluster } = records[table]
  if (clusterId !== undefined && ofCluster === null) return
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: Record<string, unknown> | undefined
  for (;;) {
    const from = last
    const conditions = [
      ...(clusterId === undefined ? [] : [scope(ofCluster ?? '', clusterId)]),
      ...(from ? [sql`(${columns}) > (${sql.join(key.map((column) => from[column]))})`] : []),
    ]
    const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
    const page = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} ${where} order by ${columns} limit ${sql.lit(pageSize)}`.execute(
      db,
    )
    yield* page.rows
    if (page.rows.length < pageSize) return
    last = page.rows.at(-1)
  }
}

/** SQL with the cluster's id in place of its one `?`. */
function scope(text: string, clusterId: string) {
  const [before = '', after = ''] = text.split('?')
  return sql`${sql.raw(before)}${clusterId}${sql.raw(after)}`
}
