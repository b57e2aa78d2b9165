/** Clusters, organisations, and a season with its calendar, sheets and members. */
export interface SeasonTables {
  cluster: { id: string; name: string; createdAt: string }
  /** Lives across clusters and years. */
  organisation: { id: string; name: string; shortName: string; createdAt: string }
  season: {
    id: string
    clusterId: string
    title: string
    year: number
    phase: string
    startsOn: string
    /** Last day whose activities count (ngày chốt số liệu). */
    endsOn: string
    sheetVersion: number
    /** 1 for a season of demonstration, whose phases the lead may move freely. */
    demo: number
    version: number
    createdAt: string
  }
  /** A phase that the season has, with its times: from `opensAt` on, until before `dueAt`. */
  seasonPhase: {
    seasonId: string
    phase: string
    opensAt: string | null
    dueAt: string | null
    /** Of recording: the last day that the interim review looks at. */
    interimOn: string | null
  }
  /** A deadline put off, for all or for one member, which takes two persons. */
  extension: {
    id: string
    seasonId: string
    phase: string
    /** null: for all members. */
    memberId: string | null
    fromAt: string
    toAt: string
    reason: string
    state: 'waiting' | 'in-force' | 'refused'
    proposedBy: string
    proposedAt: string
    decidedBy: string | null
    decidedAt: string | null
    decisionReason: string | null
  }
  /** The rules as written: a season file without members and facts. Never changed, only followed by a next number. */
  sheetVersion: {
    seasonId: string
    number: number
    body: string
    digest: string
    createdBy: string
    createdAt: string
  }
  /** A sheet that a cluster works on; `body` is a season file without members and facts, which may have faults. */
  sheetDraft: {
    id: string
    clusterId: string
    title: string
    /** The sheet that it was cloned from; null for an empty or an imported one. */
    basedOnSeason: string | null
    basedOnNumber: number | null
    body: string
    version: number
    createdBy: string
    createdAt: string
    updatedBy: string
    updatedAt: string
  }
  /** An organisation in a season; `id` is its id in the season file. */
  member: {
    seasonId: string
    id: string
    organisationId: string
    name: string
    shortName: string
    order: number
    size: string | null
    status: 'ranked' | 'unranked'
    reason: string | null
    sheetState: 'draft' | 'submitted' | 'returned'
    submittedAt: string | null
    submittedBy: string | null
    returnReason: string | null
    /** The days in which it is a member; null: from the season's first day, to its last. */
    validFrom: string | null
    validTo: string | null
    version: number
  }
  /** A member was reminded of what it owes in a phase; one row for each member of one sending. */
  reminder: {
    id: string
    seasonId: string
    memberId: string
    phase: string
    note: string
    sentBy: string
    sentAt: string
  }
  /** A mail of a reminder; where it goes is looked up when it is sent, so that whoever took an address away gets none. */
  reminderMail: {
    id: string
    reminderId: string
    personId: string
    subject: string
    text: string
    state: 'waiting' | 'sent' | 'failed'
    tries: number
    triedAt: string | null
  }
  /** A phase that was opened, with the words that were said to it. `version`: the season's, from then on. */
  seasonMove: {
    inSeason: string
    version: number
    fromPhase: string
    toPhase: string
    reason: string
    movedBy: string
    movedAt: string
  }
}
