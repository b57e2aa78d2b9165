/** Awards and what is published. */
export interface ResultTables {
  awardDecision: {
    id: string
    seasonId: string
    kind: 'denied' | 'withheld' | 'choose' | 'rank' | 'confirm'
    /** An award's id, `*` for all, '' for a decision on the ranking. */
    awardId: string
    /** Member ids as JSON; for `rank` in the order decided. */
    members: string
    reason: string
    /** The minutes that record it (số biên bản). */
    reference: string
    createdBy: string
    createdAt: string
    cancelledBy: string | null
    cancelledAt: string | null
    cancelReason: string | null
  }
  /** That a season be published, or one published be corrected: it takes two persons of two organisations. */
  publicationProposal: {
    id: string
    seasonId: string
    kind: 'publish' | 'correct'
    /** Of the publication that it leads to. */
    number: number
    /** Of what the proposer saw: it is published only as it was then. */
    digest: string
    reason: string
    state: 'waiting' | 'accepted' | 'refused' | 'withdrawn'
    proposedBy: string
    /** The member whose officer the proposer is. */
    proposedFor: string | null
    proposedAt: string
    decidedBy: string | null
    decidedFor: string | null
    decidedAt: string | null
    decisionReason: string | null
  }
  /** What was published, as it was: rows are added, never changed. */
  publication: {
    seasonId: string
    number: number
    seal: string
    /** The capsule, as canonical JSON. */
    body: string
    reason: string
    publishedAt: string
  }
  /**
   * A paper on awards after the conference: the cluster's proposal, the authority's decision. It may come
   * when the season is long published.
   */
  awardDocument: {
    id: string
    inSeason: string
    stage: 'proposed' | 'granted' | 'refused' | 'revoked'
    awardId: string
    members: string
    number: string
    issuedOn: string
    issuer: string
    reason: string
    /** 1 where a seat that was taken back stays vacant. */
    vacant: number
    createdBy: string
    createdAt: string
  }
}
