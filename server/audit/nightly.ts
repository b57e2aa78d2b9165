import type { Deps } from '../env.ts'
import { verifyAside } from './verification.ts'
import { gravityOf } from './verify-store.ts'

/** 02:00 in Việt Nam, which is seven hours ahead all year: hardly anybody is there. */
const quietHourUtc = 19

/**
 * Once a night holds all chains, records and files to one another, as the command `verify` does, and tells
 * the log (SECURITY D51). It is to be called every hour; at all other hours it does nothing.
 */
export async function verifyNightly({
  store,
  clock,
  log,
  dataDir,
}: Pick<Deps, 'store' | 'clock' | 'log'> & { dataDir: string }): Promise<void> {
  if (clock().getUTCHours() !== quietHourUtc) return
  const report = await verifyAside(store, { dataDir })
  const told = {
    event: 'nightly_verification',
    gravity: gravityOf(report),
    broken: report.chains.filter(({ broken }) => broken !== null).map(({ clusterId }) => clusterId),
    rows: report.rows.faults.length,
    files: report.files.faults.length,
  }
  if (told.gravity === 0) log.info(told, 'the record holds')
  else log.error(told, 'data were changed beside the program: run verify')
}
