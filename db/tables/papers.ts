/** How papers are headed, numbered and signed. */
export interface PaperTables {
  /** Of the papers of one issuer in one season; an empty text leaves what follows from the data. */
  letterhead: {
    inSeason: string
    /** '' for the cluster, else the member's id. */
    issuer: string
    /** The body above. */
    parent: string
    name: string
    /** Its sign in a number: "CTĐ" in "05/BC-CTĐ". */
    mark: string
    place: string
    /** In whose name it is signed: "TM. Cụm thi đua". */
    onBehalf: string
    /** The office of who signs: "Cụm trưởng". */
    office: string
    /** What that person is at home, above the name. */
    position: string
    signer: string
    deputy: string
    secretary: string
    version: number
    updatedBy: string
    updatedAt: string
  }
  /** What a paper was issued with. */
  paperIssue: {
    inSeason: string
    /** '' for the cluster, else the member's id. */
    issuer: string
    /** The kind of paper. */
    paper: string
    /** '' while it has none. */
    number: string
    issuedOn: string | null
    /** To whom it goes, as a JSON array; empty leaves the usual ones. */
    recipients: string
    version: number
    updatedBy: string
    updatedAt: string
  }
  /** What a paper said that went out, by its check code and who made it. */
  paperPrint: {
    inSeason: string
    /** The kind of paper. */
    paper: string
    /** Whose it is; '' for one of the whole season. */
    member: string
    /** The column that its figures are by. */
    stage: 'self' | 'verified'
    /** Without the number of the snapshot: the same text has the same code. */
    code: string
    personId: string
    /** JSON, deflated, in base64. */
    said: string
    madeAt: string
  }
  /** The folder of all papers of one person in one season, being made or made. */
  folderJob: {
    id: string
    inSeason: string
    personId: string
    /** 1 where the papers of the members go in. */
    members: number
    /** A digest of what was open to the person when it was asked for. */
    openTo: string
    state: 'making' | 'made' | 'failed'
    /** The last act on record when its parts were made; null before the first. */
    snapshot: number | null
    done: number
    steps: number
    papers: number
    /** How often it was taken up. */
    tries: number
    /** The code of the refusal; '' where there is none. */
    error: string
    /** The process that makes it. */
    worker: string
    startedAt: string
    /** When that process last said so. */
    seenAt: string
  }
}
