import { systemChain } from '../../db/audit.ts'
import { listKeptFiles } from '../../db/queries/kept-files.ts'
import type { RecordTable } from '../../db/records.ts'
import type { Db, Store } from '../../db/store.ts'
import { type ChainReport, listChains, verifyChain } from '../../db/verify-chain.ts'
import { hear, type RowFault, type ToldRows, verifyRows } from '../../db/verify-rows.ts'
import type { Anchor } from '../../scoring/capsule/anchor.ts'
import { type FileFault, verifyFiles } from './verify-files.ts'

export interface CheckedChain extends ChainReport {
  /** The last event that a published capsule names, and when it was published; null where none was. */
  published: { at: string; seq: number } | null
}

export interface StoreReport {
  /** The system's first, then by cluster. */
  chains: CheckedChain[]
  rows: { count: number; faults: RowFault[] }
  files: { count: number; faults: FileFault[] }
  /** Whether some chain that was asked for has the event of the anchor; null where none was given. */
  anchored: boolean | null
}

/** What a store is held to, and where its files lie. */
export interface VerifyOptions {
  dataDir: string
  /** One cluster alone, instead of all that there is. */
  clusterId?: string | undefined
  /** The end of a chain as it stood once, from printed minutes. */
  anchor?: Anchor | undefined
  /** Those that there are: data of an older version has fewer. All, when left out. */
  tables?: readonly RecordTable[] | undefined
}

/**
 * Recomputes the chains of events, the digest of every record and the hash of every file, and compares
 * them with one another (SECURITY D51). Reads only.
 */
export async function verifyStore(db: Db, options: VerifyOptions): Promise<StoreReport> {
  const { clusterId, dataDir } = options
  const { files, faults } = await verifyFiles(await listKeptFiles(db, clusterId), dataDir)
  return { ...(await verifyRecords(db, options)), files: { count: files, faults } }
}

/**
 * The same while others work: files are read outside the transaction, so that nobody who writes or signs in
 * waits until the last of them is hashed.
 */
export async function verifyRunning(
  { read }: Pick<Store, 'read'>,
  options: VerifyOptions,
): Promise<StoreReport> {
  const listKept = () => read((db) => listKeptFiles(db, options.clusterId))
  const records = await read((db) => verifyRecords(db, options))
  const { files, faults } = await verifyFiles(await listKept(), options.dataDir)
  // One that was taken back meanwhile is gone by right.
  const kept = new Set((await listKept()).map(({ id }) => id))
  return { ...records, files: { count: files, faults: faults.filter(({ id }) => kept.has(id)) } }
}

async function verifyRecords(
  db: Db,
  { clusterId, anchor, tables }: VerifyOptions,
): Promise<Omit<StoreReport, 'files'>> {
  const told: ToldRows = new Map()
  const chains: CheckedChain[] = []
  let anchored = false
  for (const chain of await chainsFor(db, clusterId)) {
    const isAsked = clusterId === undefined || chain === clusterId
    let published: CheckedChain['published'] = null
    const report = await verifyChain(db, chain, (event) => {
      hear(told, event)
      // A capsule names the event before the one that tells of its publication.
      if (event.action === 'publication.accepted') published = { at: event.at, seq: event.seq - 1 }
      if (anchor && isAsked && event.seq === anchor.seq && event.hash.startsWith(anchor.hash))
        anchored = true
    })
    chains.push({ ...report, published })
  }
  const rows = await verifyRows(db, told, clusterId, tables)
  return {
    chains,
    rows: { count: rows.rows, faults: rows.faults },
    anchored: anchor ? anchored : null,
  }
}

/** With a cluster also the system's: its acts touch the cluster's records too. */
async function chainsFor(db: Db, clusterId: string | undefined): Promise<string[]> {
  const all = await listChains(db)
  return clusterId === undefined ? all : [systemChain, clusterId]
}

/** The exit code of `verify`: 0 all holds, 3 a record or file, 4 a chain, 5 the anchor; the gravest counts. */
export function gravityOf({ chains, rows, files, anchored }: StoreReport): 0 | 3 | 4 | 5 {
  if (anchored === false) return 5
  if (chains.some(({ broken }) => broken !== null)) return 4
  return rows.faults.length > 0 || files.faults.length > 0 ? 3 : 0
}
