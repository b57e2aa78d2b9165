import { findHead, hasEvent } from '../../db/queries/audit-head.ts'
import type { Db } from '../../db/store.ts'
import type { ChainHead } from '../../db/verify-chain.ts'
import type { AuditHead } from './schema.ts'

/**
 * The end of a cluster's chain. An event that somebody saw once and that is not there any more, or is
 * another one, means that the data were put back to an older state or rewritten (SECURITY D53).
 */
export async function readHead(
  db: Db,
  clusterId: string,
  seen: ChainHead | undefined,
): Promise<AuditHead> {
  const { seq, hash } = (await findHead(db, clusterId)) ?? { seq: 0, hash: '' }
  return { seq, hash, kept: seen ? await hasEvent(db, clusterId, seen) : null }
}
