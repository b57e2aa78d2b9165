/** The year-end conference and its votes. */
export interface ConferenceTables {
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
    /** Who set the rules by which it votes as they are, and who beside that person stands for them. */
    rulesBy: string | null
    confirmedBy: string | null
  }
  attendance: {
    seasonId: string
    memberId: string
    state: 'present' | 'absent' | 'proxy'
    /** How many people of it are there. */
    delegates: number
    /** The member that votes for it; of `proxy` only. */
    holderId: string | null
    /** Who wrote it down so, and who beside that person stands for it: without the second it is not in force. */
    recordedBy: string | null
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
    /** The two members whose people are tellers, in their order, as JSON; of a vote with tellers only. */
    tellers: string | null
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
  /** A decision that a vote settled, taken back by two persons; the vote itself stays on record. */
  voteRetraction: {
    id: string
    seasonId: string
    motionId: string
    decisionId: string
    reason: string
    askedBy: string
    /** The member for which that person asked. */
    askedFor: string | null
    askedAt: string
    doneBy: string | null
    doneAt: string | null
  }
}
