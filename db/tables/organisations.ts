/** Rows about organisations across clusters and years; part of `Tables`. */
export interface OrganisationTables {
  /** An organisation was followed by another: dissolved into it, or under another name. Never changed. */
  organisationSuccession: {
    fromId: string
    toId: string
    kind: 'merged' | 'renamed'
    /** The first day of the one that follows. */
    onDay: string
    /** The decision that says so. */
    document: string
    createdBy: string
    createdAt: string
  }
}
