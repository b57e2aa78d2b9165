import type { Clock, Store } from '../../db/store.ts'
import { workerPool } from '../workers/pool.ts'
import type { Verification } from './schema.ts'
import type { VerificationInput } from './verification-worker.ts'
import { gravityOf, type StoreReport, type VerifyOptions, verifyRunning } from './verify-store.ts'

/** How many faults are named: enough to begin with; the command names the others. */
const mostNamed = 20
/** How long an answer is given again; it says from when it is. */
const keptMs = 5 * 60_000

interface Options {
  dataDir: string
  clusterId: string
}

/** A check that is under way, or its answer until it is too old. */
interface Kept {
  answer: Promise<Verification>
  until: number
}

const known = new WeakMap<Store, Map<string, Kept>>()

/** One at a time: it reads everything that there is. */
const verifyBeside = workerPool<VerificationInput, StoreReport>(
  new URL('./verification-worker.ts', import.meta.url),
  { threads: 1, milliseconds: 15 * 60_000 },
)

/**
 * Checks the record of one cluster against its data, as the command `verify` does for all. Whoever asks
 * while a check of the cluster is under way, or some minutes after it, gets the answer of that one.
 */
export function readVerification(
  { store, clock }: { store: Store; clock: Clock },
  options: Options,
): Promise<Verification> {
  const ofStore = known.get(store) ?? new Map<string, Kept>()
  known.set(store, ofStore)
  const { clusterId } = options
  const kept = ofStore.get(clusterId)
  if (kept && clock().getTime() < kept.until) return kept.answer
  const next: Kept = { answer: verify(store, options, clock()), until: Number.POSITIVE_INFINITY }
  ofStore.set(clusterId, next)
  next.answer.then(
    () => {
      next.until = clock().getTime() + keptMs
    },
    () => ofStore.delete(clusterId),
  )
  return next.answer
}

async function verify(store: Store, options: Options, at: Date): Promise<Verification> {
  const report = await verifyAside(store, options)
  return { at: at.toISOString(), ...summaryOf(report, options.clusterId) }
}

/** Beside the thread that answers; what is in memory only that thread can read. */
export function verifyAside(store: Store, options: VerifyOptions): Promise<StoreReport> {
  const { place } = store
  return place === null ? verifyRunning(store, options) : verifyBeside({ ...options, place })
}

function summaryOf(report: StoreReport, clusterId: string): Omit<Verification, 'at'> {
  const chain = report.chains.find((each) => each.clusterId === clusterId)
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
    anchor: chain?.published ?? null,
  }
}
