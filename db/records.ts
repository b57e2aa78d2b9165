import { digestOf } from './canonical.ts'
import type { Tables } from './tables.ts'

/**
 * Tables that hold no records: the trail itself, what is forgotten after its time, what persons take away. The
 * trail must not say whose an envelope of a secret vote is, and what is sealed is destroyed when it is counted.
 */
type Passing =
  | 'audit'
  | 'calendarFeed'
  | 'contact'
  | 'envelope'
  | 'folderJob'
  | 'sealedPaper'
  | 'idempotency'
  | 'invite'
  | 'knownDevice'
  | 'limitBucket'
  | 'loginAttempt'
  | 'paperPrint'
  | 'reminderMail'
  | 'session'

/** A table of records: each of its rows is told of in the audit trail by its digest. */
export type RecordTable = Exclude<keyof Tables, Passing>

interface RecordKind {
  /** The columns of the primary key, in its order. */
  key: readonly string[]
  /**
   * Whose they are, as SQL with the cluster's id for `?`; null for what clusters share. Columns by their
   * names in the database.
   */
  ofCluster: string | null
  /** Columns that change without an act: they are not in the digest. */
  leftOut?: readonly string[]
  /**
   * Columns that a later migration added, with the value that it gave to the rows that there were: left
   * out of the digest where they have it, so that older digests still fit. Null needs no line here.
   */
  later?: Readonly<Record<string, string | number>>
}

const ofSeason = 'season_id in (select id from season where cluster_id = ?)'
/** Of tables that a published season does not lock. */
const ofThatSeason = 'in_season in (select id from season where cluster_id = ?)'
const ofActivity = `activity_id in (select id from activity where ${ofSeason})`
const ofMotion = `motion_id in (select id from motion where ${ofSeason})`
const ofClaim = `claim_id in (select id from claim where ${ofSeason})`

/** Every table of records. A new table needs a line here, or one among those that are passing. */
export const records: Readonly<Record<RecordTable, RecordKind>> = {
  cluster: { key: ['id'], ofCluster: 'id = ?' },
  organisation: { key: ['id'], ofCluster: null },
  organisationSuccession: { key: ['fromId'], ofCluster: null },
  successionAct: {
    key: ['id'],
    ofCluster: ofThatSeason,
  },
  // A password is hashed anew when its owner signs in after the way of hashing changed.
  person: { key: ['id'], ofCluster: null, leftOut: ['passwordHash'] },
  season: { key: ['id'], ofCluster: 'cluster_id = ?' },
  seasonPhase: { key: ['seasonId', 'phase'], ofCluster: ofSeason },
  seasonMove: {
    key: ['inSeason', 'version'],
    ofCluster: ofThatSeason,
  },
  extension: { key: ['id'], ofCluster: ofSeason },
  reminder: { key: ['id', 'memberId'], ofCluster: ofSeason },
  sheetVersion: { key: ['seasonId', 'number'], ofCluster: ofSeason },
  sheetDraft: { key: ['id'], ofCluster: 'cluster_id = ?' },
  member: { key: ['seasonId', 'id'], ofCluster: ofSeason },
  roleGrant: { key: ['id'], ofCluster: ofSeason },
  activity: { key: ['id'], ofCluster: ofSeason },
  activityMember: { key: ['activityId', 'memberId'], ofCluster: ofActivity },
  activityEvidence: { key: ['activityId', 'evidenceId'], ofCluster: ofActivity },
  importedFragment: { key: ['seasonId', 'memberId', 'fragment'], ofCluster: ofSeason },
  evidence: { key: ['id'], ofCluster: ofSeason },
  claim: { key: ['id'], ofCluster: ofSeason },
  claimActivity: {
    key: ['claimId', 'activityId'],
    ofCluster: ofClaim,
    later: { units: 1 },
  },
  claimEvidence: { key: ['claimId', 'evidenceId'], ofCluster: ofClaim },
  stageValue: { key: ['seasonId', 'memberId', 'criterion', 'stage', 'round'], ofCluster: ofSeason },
  review: { key: ['id'], ofCluster: ofSeason },
  checkDraw: { key: ['seasonId', 'number'], ofCluster: ofSeason },
  sheetCheck: { key: ['id'], ofCluster: ofSeason },
  checkItem: { key: ['checkId', 'criterion'], ofCluster: ofSeason },
  explanation: { key: ['id'], ofCluster: ofSeason },
  appeal: { key: ['id'], ofCluster: ofSeason },
  signature: { key: ['id'], ofCluster: ofSeason },
  recordMerge: { key: ['id'], ofCluster: ofSeason },
  seasonDocument: { key: ['id', 'number'], ofCluster: ofSeason },
  seasonComment: { key: ['id'], ofCluster: ofSeason },
  sheetChange: { key: ['id'], ofCluster: ofSeason },
  awardDecision: { key: ['id'], ofCluster: ofSeason },
  publicationProposal: { key: ['id'], ofCluster: ofSeason },
  publication: { key: ['seasonId', 'number'], ofCluster: ofSeason },
  conference: { key: ['seasonId'], ofCluster: ofSeason },
  attendance: { key: ['seasonId', 'memberId'], ofCluster: ofSeason },
  motion: { key: ['id'], ofCluster: ofSeason },
  voteRetraction: { key: ['id'], ofCluster: ofSeason },
  teller: { key: ['motionId', 'position'], ofCluster: ofMotion },
  elector: { key: ['motionId', 'memberId'], ofCluster: ofMotion },
  electorVote: { key: ['motionId', 'memberId'], ofCluster: ofMotion },
  ballotPaper: { key: ['motionId', 'id'], ofCluster: ofMotion },
  letterhead: { key: ['inSeason', 'issuer'], ofCluster: ofThatSeason },
  paperIssue: { key: ['inSeason', 'issuer', 'paper'], ofCluster: ofThatSeason },
  awardDocument: {
    key: ['id'],
    ofCluster: ofThatSeason,
  },
}

export const recordTables = Object.keys(records) as RecordTable[]

/** What an event tells of the rows that its act touched: by table and key the digest, null for one removed. */
export type RowDigests = Partial<Record<RecordTable, Record<string, string | null>>>

type StoredRow = Readonly<Record<string, unknown>>

/** The key of a row as events name it: its parts joined by `/`. */
export function keyOf(table: RecordTable, row: StoredRow): string {
  return records[table].key.map((column) => String(row[column])).join('/')
}

/** SHA-256 of what a row says; fields that are null say nothing, so a column added later changes no digest. */
export function rowDigest(table: RecordTable, row: StoredRow): string {
  const { leftOut = [], later = {} } = records[table]
  const told = Object.entries(row).filter(
    ([column, value]) => value !== null && !leftOut.includes(column) && later[column] !== value,
  )
  return digestOf(Object.fromEntries(told))
}
