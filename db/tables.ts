/**
 * The rows as stored, the same on SQLite and PostgreSQL: text ids, days `YYYY-MM-DD`, instants as ISO
 * UTC text, decimals as text, flags 0 or 1, JSON as text. `CamelCasePlugin` gives the columns their
 * snake_case names.
 */
export interface Tables {
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
    version: number
  }
  person: {
    id: string
    login: string
    name: string
    passwordHash: string | null
    status: 'invited' | 'active' | 'disabled'
    admin: number
    createdAt: string
  }
  /** Where a person may be written to; apart from the account, so that it can be taken away. */
  contact: { personId: string; email: string | null; version: number }
  /** The secret address of a person's calendar: whoever has it reads the deadlines, nothing else. */
  calendarFeed: { personId: string; tokenHash: string; createdAt: string }
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
  /** What a person may do in a season, from a day on and until another. */
  roleGrant: {
    id: string
    personId: string
    seasonId: string
    memberId: string | null
    role: 'editor' | 'approver' | 'lead' | 'deputy' | 'observer'
    fromOn: string
    toOn: string | null
    status: 'invited' | 'active' | 'ended'
    /** The decision that names the lead or deputy (số quyết định công nhận). */
    document: string | null
  }
  session: {
    tokenHash: string
    id: string
    personId: string
    createdAt: string
    seenAt: string
    expiresAt: string
    agent: string
    /** When the password was last typed in it. */
    confirmedAt: string
  }
  /** One-time links: `invite` sets a person's password, `setup` makes the first administrator. */
  invite: {
    tokenHash: string
    kind: 'invite' | 'setup'
    personId: string | null
    expiresAt: string
    usedAt: string | null
    createdAt: string
  }
  /** `source` is a network, or the known device that tried. */
  loginAttempt: { account: string; source: string; at: string }
  /** A browser in which a person signed in before. */
  knownDevice: { tokenHash: string; personId: string; createdAt: string; expiresAt: string }
  /** What a caller may still ask for, where several processes serve one database; `at` in seconds since 1970. */
  limitBucket: { key: string; tokens: number; at: number }
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
  claimActivity: { claimId: string; activityId: string; position: number }
  claimEvidence: { claimId: string; evidenceId: string; position: number }
  /** The columns that stand side by side for ever: rows are added, never changed; the greatest `round` of a stage is in force. */
  stageValue: {
    seasonId: string
    memberId: string
    criterion: string
    stage: 'self' | 'cross' | 'verified' | 'final'
    round: number
    /** FactFields as JSON, with `reason` where points are overridden. */
    fact: string
    note: string
    reason: string
    /** The grounds as they stood: activity and evidence ids, as JSON. */
    grounds: string
    createdBy: string
    createdAt: string
  }
  /** Acts on a whole sheet: submitted, returned. */
  review: {
    id: string
    seasonId: string
    memberId: string
    kind: 'submitted' | 'returned'
    round: number
    reason: string
    createdBy: string
    createdAt: string
  }
  /** Who checks whom, as it was drawn; the greatest number is in force. */
  checkDraw: {
    seasonId: string
    number: number
    seed: string
    /** DrawInput and Draw as JSON; `digest` is of both. */
    input: string
    result: string
    digest: string
    /** Why it was drawn again; empty for the first. */
    reason: string
    createdBy: string
    createdAt: string
  }
  /** A member's sheet in the hands of another, by a draw. */
  sheetCheck: {
    id: string
    seasonId: string
    drawNumber: number
    checkerId: string
    memberId: string
    /** Points that lie between the checker's values and the member's own; null until it is sent. */
    disagreement: string | null
    sentBy: string | null
    sentAt: string | null
  }
  /** What a checker says of one criterion; nobody else sees it before the check is sent. */
  checkItem: {
    checkId: string
    seasonId: string
    criterion: string
    verdict: 'agree' | 'other' | 'ask'
    /** FactFields as JSON, of another value only. */
    fact: string | null
    note: string
    version: number
    updatedBy: string
    updatedAt: string
  }
  /** What a member answers to a verified value that is not its own; the latest for a round is in force. */
  explanation: {
    id: string
    seasonId: string
    memberId: string
    criterion: string
    /** The verified round that it answers. */
    round: number
    agrees: number
    statement: string
    /** Ids of files, as JSON. */
    evidence: string
    createdBy: string
    createdAt: string
  }
  /** What a member does not accept after verification is over: one for each criterion, decided once. */
  appeal: {
    id: string
    seasonId: string
    memberId: string
    criterion: string
    /** The verified round that it is against. */
    round: number
    statement: string
    /** Ids of files, as JSON. */
    evidence: string
    late: number
    /** The member that decides; null while nobody is free of involvement. */
    judgeId: string | null
    createdBy: string
    createdAt: string
    outcome: 'upheld' | 'partly' | 'rejected' | null
    answer: string | null
    /** The verified round that the decision made. */
    valueRound: number | null
    /** What it did to points, total and rank, as JSON. */
    effect: string | null
    decidedBy: string | null
    decidedAt: string | null
  }
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
  /** The year-end conference of a season, and the rules by which it votes. */
  conference: {
    seasonId: string
    heldOn: string | null
    place: string
    /** The number of its minutes (số biên bản). */
    minutes: string
    /** Of all members how many must be there: "2/3". */
    quorum: string
    quorumRule: 'at_least' | 'more_than'
    /** 1 where an absent member may be represented by another. */
    proxies: number
    /** When a member votes on what concerns itself. */
    concerned: 'secret-only' | 'never' | 'always'
    version: number
    updatedBy: string
    updatedAt: string
  }
  attendance: {
    seasonId: string
    memberId: string
    state: 'present' | 'absent' | 'proxy'
    /** How many people of it are there. */
    delegates: number
    /** The member that votes for it; of `proxy` only. */
    holderId: string | null
    /** Who beside the one that wrote it down stands for the proxy. */
    confirmedBy: string | null
  }
  /** What is put to the vote; fixed once it is open. */
  motion: {
    id: string
    seasonId: string
    number: number
    purpose: 'choose' | 'rank' | 'confirm' | 'other'
    /** '' where it is about no award. */
    awardId: string
    /** The members that it is about, as JSON. */
    members: string
    title: string
    detail: string
    mode: 'open' | 'secret'
    /** Who can open the envelopes of a secret vote. */
    custody: 'none' | 'server' | 'tellers'
    /** What stands on the paper: ids as JSON. */
    options: string
    /** How many may be chosen. */
    seats: number
    base: 'all' | 'present' | 'valid'
    fraction: string
    threshold: 'at_least' | 'more_than'
    state: 'draft' | 'open' | 'ended' | 'counted' | 'void'
    /** Keys that envelopes are sealed with, outermost first, as JSON. */
    publicKey: string | null
    /** What one of two persons has asked for. */
    pendingStep: 'open' | 'end' | 'count' | 'void' | 'record' | null
    pendingBy: string | null
    pendingMember: string | null
    openedAt: string | null
    endedAt: string | null
    countedAt: string | null
    /** Digests of all envelopes, sorted, as JSON: without names. */
    tracking: string | null
    /** SHA-256 over the tracking numbers: what the minutes print. */
    root: string | null
    outcome: string | null
    voidReason: string | null
    reference: string
    decisionId: string | null
    /** What a teller cannot open, as JSON. */
    unopened: string | null
    version: number
    createdBy: string
    createdAt: string
  }
  /** Who votes on a motion, as when it was opened; `holderId` casts the vote. */
  elector: {
    motionId: string
    memberId: string
    holderId: string
    present: number
    /** Known when the vote is over. */
    voted: number | null
  }
  /** Of an open vote, by name. */
  electorVote: {
    motionId: string
    memberId: string
    choice: string
    castBy: string
    castAt: string
  }
  /** Of a secret vote while it is open: who, and what nobody can read yet. Gone when it ends. */
  envelope: { motionId: string; memberId: string; body: string; tracking: string }
  /** Envelopes without names, in no order, until they are opened; of `layer` seals that are left. */
  sealedPaper: { motionId: string; layer: number; id: string; body: string }
  /** Papers as counted, in no order; `choice` is JSON, null for one that is not valid. */
  ballotPaper: { motionId: string; id: string; choice: string }
  /** Who holds one of the two keys; the private one never comes to the server. */
  teller: {
    motionId: string
    position: number
    personId: string
    memberId: string
    publicKey: string
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
