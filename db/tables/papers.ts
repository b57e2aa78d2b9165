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
}
