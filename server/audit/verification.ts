import type { Db } from '../../db/store.ts'
import type { Verification } from './schema.ts'
import { gravityOf, verifyStore } from './verify-store.ts'

/** How many faults are named: enough to begin with; the command names the others. */
const mostNamed = 20

/** Checks the record of one cluster against its data, as the command `verify` does for all. */
export async function readVerification(
  db: Db,
  options: { dataDir: string; clusterId: string },
): Promise<Verification> {
  const report = await verifyStore(db, options)
  const chain = report.chains.find(({ clusterId }) => clusterId === options.clusterId)
  const broken = report.chains.find((each) => each.broken !== null)?.broken
  const faults = [
    ...report.rows.faults.map(({ table, id, fault }) => ({ table: String(table), id, fault })),
    ...report.files.faults.map(({ id, fault }) => ({ table: 'file', id, fault })),
  ]
  const gravity = gravityOf(report)
  return {
    gravity: gravity === 5 ? 4 : gravity,
    events: chain?.events ?? 0,
    rows: report.rows.count,
    files: report.files.count,
    brokenAt: broken?.seq ?? null,
    faults: faults.length,
    named: faults.slice(0, mostNamed),
  }
}
