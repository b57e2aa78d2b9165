/** What a season is agreed on by: its documents, what members say of them and of the sheet, and adoptions. */
export interface CommentTables {
  /** A document (kế hoạch, quy chế …) in its versions: rows are added, never changed; the greatest number holds. */
  seasonDocument: {
    id: string
    number: number
    seasonId: string
    kind: 'plan' | 'regulation' | 'criteria' | 'other'
    title: string
    /** Texts, as JSON. */
    paragraphs: string
    createdBy: string
    createdAt: string
  }
  /** What a member says of the sheet or of a document; it is answered or withdrawn once and else never changed. */
  seasonComment: {
    id: string
    seasonId: string
    memberId: string
    /** A node's code, '' for the whole sheet; null for a document. */
    criterion: string | null
    /** The version of the sheet that it was said of. */
    sheetNumber: number | null
    documentId: string | null
    documentNumber: number | null
    /** From 1; null for the whole document. */
    paragraph: number | null
    /** What it was said of, as it was worded then. */
    quote: string
    body: string
    /** 1 where the time for comments was over. */
    late: number
    createdBy: string
    createdAt: string
    withdrawnBy: string | null
    withdrawnAt: string | null
    outcome: 'accepted' | 'partly' | 'declined' | null
    answer: string | null
    answeredBy: string | null
    answeredAt: string | null
  }
  /** An adoption of a sheet: `adopt` before recording begins, `change` by two persons of two organisations after that. */
  sheetChange: {
    id: string
    seasonId: string
    kind: 'adopt' | 'change'
    /** Of the version that it makes. */
    number: number
    /** Of the version that was in force. */
    baseNumber: number
    title: string
    /** The rules as they were proposed, as text. */
    body: string
    digest: string
    reason: string
    /** What is other than in the version before, as JSON. */
    differences: string
    /** What it does to the season as it stood, as JSON. */
    effects: string
    state: 'adopted' | 'waiting' | 'accepted' | 'refused' | 'withdrawn'
    proposedBy: string
    /** The member whose officer the proposer is. */
    proposedFor: string | null
    proposedAt: string
    decidedBy: string | null
    decidedFor: string | null
    decidedAt: string | null
    decisionReason: string | null
  }
}
