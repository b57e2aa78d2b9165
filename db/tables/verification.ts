/** What is said of a sheet that was handed in. */
export interface VerificationTables {
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
}
