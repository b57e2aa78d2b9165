/** Who works with it: accounts, roles, sessions. */
export interface PeopleTables {
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
}
