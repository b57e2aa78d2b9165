/** What members record and claim. */
export interface RecordTables {
  activity: {
    id: string
    seasonId: string
    memberId: string
    title: string
    field: string
    role: string
    startsOn: string
    endsOn: string | null
    place: string
    partners: string
    countries: string
    people: number | null
    moneyKind: string | null
    moneyAmount: string | null
    moneyCurrency: string | null
    moneyVnd: string | null
    documents: string
    result: string
    /** Where the record comes from; "số liệu minh họa" marks made-up figures. */
    source: string
    /** Title, place, partners without marks and case, for search. */
    folded: string
    version: number
    createdBy: string
    createdAt: string
    updatedBy: string
    updatedAt: string
    withdrawnAt: string | null
  }
  activityMember: {
    activityId: string
    memberId: string
    role: string
    share: string | null
    position: number
  }
  /** The fragment of a report, by the digest of its words, that an activity was recorded from. */
  importedFragment: { seasonId: string; memberId: string; fragment: string; activityId: string }
  activityEvidence: { activityId: string; evidenceId: string; position: number }
  /** A file, kept once by its SHA-256 and never changed. */
  evidence: {
    id: string
    seasonId: string
    memberId: string
    sha256: string
    name: string
    mime: string
    bytes: number
    createdBy: string
    createdAt: string
    withdrawnAt: string | null
  }
  claim: {
    id: string
    seasonId: string
    memberId: string
    criterion: string
    /** FactFields as JSON. */
    figures: string
    note: string
    version: number
    updatedBy: string
    updatedAt: string
  }
  claimActivity: {
    claimId: string
    activityId: string
    position: number
    /** How many units it counts for there: one, unless its claimant says more. */
    units: number
  }
  claimEvidence: { claimId: string; evidenceId: string; position: number }
  /** What a partner says of a joint activity as it stood at `version`; its last word is in force. */
  signature: {
    id: string
    seasonId: string
    activityId: string
    memberId: string
    version: number
    act: 'signed' | 'objected'
    reason: string
    createdBy: string
    createdAt: string
  }
  /** Two records of one event made one: proposed by one side, accepted by the other. */
  recordMerge: {
    id: string
    seasonId: string
    keptId: string
    droppedId: string
    keptMember: string
    droppedMember: string
    state: 'proposed' | 'merged' | 'declined' | 'undone'
    /** The claims that were pointed to the kept record, as JSON; what undoing puts back. */
    moved: string
    proposedBy: string
    proposedAt: string
    decidedBy: string | null
    decidedAt: string | null
    undoneBy: string | null
    undoneAt: string | null
  }
}
