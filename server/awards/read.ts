import { listDecisions, type StoredDecision } from '../../db/queries/award-decisions.ts'
import type { Db } from '../../db/store.ts'
import type { Decision } from './schema.ts'

/** All decisions of the season, oldest first, cancelled ones included. */
export async function readDecisions(db: Db, seasonId: string): Promise<Decision[]> {
  return (await listDecisions(db, seasonId)).map(decisionOf)
}

export function decisionOf(row: StoredDecision): Decision {
  const { id, kind, awardId, members, reason, reference, cancelledAt, cancelReason } = row
  return {
    ...{ id, kind, awardId, members, reason, reference },
    at: row.createdAt,
    by: row.createdByName,
    ...{ cancelledAt, cancelReason },
    cancelledBy: row.cancelledByName,
  }
}
