import type { Db } from '../store.ts'
import type { ChainHead } from '../verify-chain.ts'

/** The end of a chain; `undefined` before the first act. */
export function findHead(db: Db, clusterId: string): Promise<ChainHead | undefined> {
  return db
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .where('clusterId', '=', clusterId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether the chain has this very event, as somebody saw it once. */
export async function hasEvent(db: Db, clusterId: string, seen: ChainHead): Promise<boolean> {
  const event = await db
    .selectFrom('audit')
    .select('hash')
    .where('clusterId', '=', clusterId)
    .where('seq', '=', seen.seq)
    .executeTakeFirst()
  return event?.hash === seen.hash
}
