/** Rows about organisations across clusters and years; part of `Tables`. */
export interface OrganisationTables {
  /** An organisation was followed by another: dissolved into it, or under another name. Removed only when it is taken back. */
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

  /** That a membership ended by a succession, or that this was taken back. Never changed. */
  successionAct: {
    id: string
    inSeason: string
    /** The member that ended. */
    memberId: string
    act: 'ended' | 'retracted'
    /** The two organisations. */
    fromId: string
    toId: string
    kind: 'merged' | 'renamed'
    onDay: string
    document: string
    /** How the member stood before it ended. */
    statusBefore: 'ranked' | 'unranked'
    reasonBefore: string | null
    /** Why it is taken back; '' when it ended. */
    reason: string
    createdBy: string
    createdAt: string
  }
}
