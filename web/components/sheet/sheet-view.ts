import type { Accessor } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Group, Leaf } from '../../../scoring/model/node.ts'
import type { LedgerLine } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { OwnResult, OwnSheet } from '../../../scoring/own-sheet.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Claim, ClaimedActivity, StageValue } from '../../../server/claims/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import type { MemberSheet } from '../../../server/sheets/schema.ts'
import type { OwnClaim } from './create-claim.ts'
import type { RowState } from './row-state.ts'

/** One member's sheet on screen: its facts, and what the engine makes of them while they are typed. */
export interface SheetView {
  file: SeasonFile
  member: MemberSheet['member']
  leaves: readonly Leaf[]
  editable: boolean
  reviews: MemberSheet['reviews']
  /** The claims being worked on, by criterion; empty where the sheet is only read. */
  own: ReadonlyMap<string, OwnClaim>
  /** Of groups that may be said not to apply. */
  ownGroups: ReadonlyMap<string, OwnClaim<Group>>
  /** The claim as it stands: typed, or as the server has it. */
  claim: (code: string) => Claim | undefined
  fact: (code: string) => FactFields | null
  /** The sheet with its facts as they are now, worked out in exact numbers. */
  worked: Accessor<OwnSheet>
  /** By self-score, live. */
  self: Accessor<OwnResult>
  /** By the verified values; null until there is one. */
  verified: Accessor<OwnResult | null>
  line: (code: string) => LedgerLine | undefined
  /** Every value of a criterion, all stages and rounds, in the order in which they were given. */
  values: (code: string) => readonly StageValue[]
  /** The value in force at a stage. */
  valueAt: (code: string, stage: StageValue['stage']) => StageValue | undefined
  /** Points by the verified value; null while the criterion has none. */
  verifiedPoints: (code: string) => string | null
  activities: (code: string) => readonly ClaimedActivity[]
  /** The activities that may be claimed: the own ones, joint ones included. */
  recorded: () => Activity[]
  activity: (id: string) => Activity | undefined
  /** The criteria that count an activity now. */
  claimedUnder: (id: string) => readonly string[]
  /** The other criteria that count an activity which this one counts. */
  alsoCountedAt: (code: string) => readonly string[]
  /** The sheet if these facts were stated in it. */
  workedIf: (changed: ReadonlyMap<string, FactFields>) => OwnSheet
  /** The points of a criterion by self-score if this were stated there. */
  pointsIf: (code: string, fact: FactFields) => string
  /** Whether the sheets of the others are hidden, so that comparing rules cannot say their last word. */
  provisional: Accessor<boolean>
  /** Whether the points of a criterion rest on nobody having declared otherwise. */
  isProvisional: (code: string) => boolean
  files: (code: string) => readonly Evidence[]
  /** All that is to be said of a criterion in its row, the most pressing first. */
  statesOf: (code: string) => readonly RowState[]
}
