import type { Store } from '../../db/store.ts'
import type { Verification } from './schema.ts'
import { gravityOf, verifyRunning } from './verify-store.ts'

/** How many faults are named: enough to begin with; the command names the others. */
const mostNamed = 20

interface Options {
  dataDir: string
  clusterId: string
}

/** Checks that are under way, by cluster. */
const running = new WeakMap<Store, Map<string, Promise<Verification>>>()

/**
 * Checks the record of one cluster against its data, as the command `verify` does for all. Whoever asks
 * while a check of the cluster is under way gets the answer of that one.
 */
export function readVerification(store: Store, options: Options): Promise<Verification> {
  const { clusterId } = options
  const ofStore = running.get(store) ?? new Map<string, Promise<Verification>>()
  running.set(store, ofStore)
  const known = ofStore.get(clusterId)
  if (known) return known
  const check = verify(store, options).finally(() => ofStore.delete(clusterId))
  ofStore.set(clusterId, check)
  return check
}

async function verify(store: Store, options: Options): Promise<Verification> {
  const report = await verifyRunning(store, options)
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
