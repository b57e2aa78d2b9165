/** The record of all acts, and the answers that were given. */
export interface TrailTables {
  /** Append-only and hash-chained per cluster (cluster '' for the system itself). */
  audit: {
    clusterId: string
    seq: number
    prev: string
    at: string
    actorId: string
    seasonId: string | null
    memberId: string | null
    action: string
    entity: string
    entityId: string
    version: number
    beforeDigest: string | null
    afterDigest: string | null
    /** What changed, as canonical JSON. */
    body: string
    hash: string
  }
  idempotency: {
    actorId: string
    route: string
    key: string
    requestHash: string
    /** The answer, as JSON. */
    body: string
    createdAt: string
  }
}
