import { auditHash } from './audit.ts'
import type { Db } from './store.ts'
import type { Tables } from './tables.ts'

export interface ChainReport {
  clusterId: string
  events: number
  /** The end of the chain: what minutes and clients keep, to notice a chain that was cut or rewritten. */
  head: { seq: number; hash: string } | null
  /** The first place that does not hold; null when all do. */
  broken: { seq: number; fault: 'number' | 'link' | 'hash' | 'time' } | null
}

const pageSize = 1000

/** Recomputes a cluster's chain from its beginning, a thousand events at a time. */
export async function verifyChain(db: Db, clusterId: string): Promise<ChainReport> {
  let last: Tables['audit'] | undefined
  for (;;) {
    const page = await listFrom(db, clusterId, last?.seq ?? 0)
    for (const row of page) {
      const fault = faultOf(row, last)
      if (fault) return { ...reportOf(clusterId, last), broken: { seq: row.seq, fault } }
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

function listFrom(db: Db, clusterId: string, after: number) {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('clusterId', '=', clusterId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(pageSize)
    .execute()
}

function faultOf(row: Tables['audit'], last: Tables['audit'] | undefined) {
  if (row.seq !== (last?.seq ?? 0) + 1) return 'number'
  if (row.prev !== (last?.hash ?? '')) return 'link'
  if (row.hash !== auditHash(row)) return 'hash'
  return last && row.at < last.at ? 'time' : undefined
}

function reportOf(clusterId: string, last: Tables['audit'] | undefined) {
  const head = last ? { seq: last.seq, hash: last.hash } : null
  return { clusterId, events: last?.seq ?? 0, head }
}
