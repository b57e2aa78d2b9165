import type { Store } from '../../db/store.ts'
import { verifyAside } from '../audit/verification.ts'
import { gravityOf } from '../audit/verify-store.ts'
import { AppError } from '../errors/app-error.ts'

/**
 * Nothing is sealed on data that were changed beside the program: the record of the cluster is held to its
 * data once more before a result is published (SECURITY D51).
 *
 * @throws AppError `publication.record`
 */
export async function requireWholeRecord(
  store: Store,
  options: { dataDir: string; clusterId: string },
): Promise<void> {
  if (gravityOf(await verifyAside(store, options)) !== 0) throw new AppError('publication.record')
}
