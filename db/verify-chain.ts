import { sql } from 'kysely'
import { auditHash } from './audit.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export interface ChainReport {
  clusterId: string
  events: number
  /** The end of the chain: what minutes and clients keep, to notice a chain that was cut or rewritten. */
  head: ChainHead | null
  /** The first place that does not hold; null when all do. */
  broken: { seq: number; fault: ChainFault } | null
}

export interface ChainHead {
  seq: number
  hash: string
}

export type ChainFault = 'number' | 'link' | 'hash' | 'time'
type AuditRow = Tables['audit']

/** Small enough that a page is still in the cache of the processor when it is hashed. */
const pageSize = 500

/**
 * Recomputes a cluster's chain from its beginning, some hundred events at a time.
 *
 * @param see Is given each event that holds, in order.
 */
export async function verifyChain(
  db: Db,
  clusterId: string,
  see: (event: AuditRow) => void = () => {},
): Promise<ChainReport> {
  let last: AuditRow | undefined
  for (;;) {
    const page = await listFrom(db, clusterId, last?.seq ?? 0)
    for (const row of page) {
      const fault = faultOf(row, last)
      if (fault) return { ...reportOf(clusterId, last), broken: { seq: row.seq, fault } }
      see(row)
      last = row
    }
    if (page.length < pageSize) return { ...reportOf(clusterId, last), broken: null }
  }
}

/** The ids of all chains: the system's (`''`) and one per cluster that has acted. */
export async function listChains(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('audit')
    .select('clusterId')
    .distinct()
    .orderBy('clusterId')
    .execute()
  return rows.map((row) => row.clusterId)
}

/** Named by hand: renaming the columns of a million rows takes longer than to hash them. */
async function listFrom(db: Db, clusterId: string, after: number): Promise<AuditRow[]> {
  const { rows } = await sql<AuditRow>`
    select cluster_id as "clusterId", seq, prev, at, actor_id as "actorId", season_id as "seasonId",
      member_id as "memberId", action, entity, entity_id as "entityId", version,
      before_digest as "beforeDigest", after_digest as "afterDigest", body, hash
    from audit where cluster_id = ${clusterId} and seq > ${after}
    order by seq limit ${sql.lit(pageSize)}`.execute(db.withoutPlugins())
  return rows
}

function faultOf(row: AuditRow, last: AuditRow | undefined): ChainFault | undefined {
  if (row.seq !== (last?.seq ?? 0) + 1) return 'number'
  if (row.prev !== (last?.hash ?? '')) return 'link'
  if (row.hash !== auditHash(row)) return 'hash'
  return last && row.at < last.at ? 'time' : undefined
}

function reportOf(clusterId: string, last: AuditRow | undefined) {
  const head = last ? { seq: last.seq, hash: last.hash } : null
  return { clusterId, events: last?.seq ?? 0, head }
}
