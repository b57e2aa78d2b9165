import type { Role } from '../seasons/schema.ts'

/** A role of a person in a season, in force today. */
export interface PersonGrant {
  seasonId: string
  memberId: string | null
  role: Role
}

/** Who asks, looked up anew for each request, so that what is taken away is gone at once. */
export interface Actor {
  personId: string
  login: string
  name: string
  admin: boolean
  /** The session that the request came with. */
  sessionId: string
  /** When the password was last typed in that session. */
  confirmedAt: string
  grants: readonly PersonGrant[]
  /** Of several organisations the one that the request is made for; undefined where none is stated. */
  actingFor?: string | undefined
  /** The day in Việt Nam, `YYYY-MM-DD`, for which the roles were looked up. */
  today: string
}

const vietnamAheadMs = 7 * 3_600_000

/** The calendar day in Việt Nam, which has one time zone and no summer time. */
export function dayInVietnam(now: Date): string {
  return new Date(now.getTime() + vietnamAheadMs).toISOString().slice(0, 10)
}
