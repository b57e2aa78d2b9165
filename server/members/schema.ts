import * as v from 'valibot'
import { Slug } from '../../scoring/model/values.ts'

export const sheetStates = ['draft', 'submitted', 'returned'] as const
export const SheetState = v.picklist(sheetStates)
export type SheetState = v.InferOutput<typeof SheetState>

export const MemberParams = v.object({ seasonId: Slug, memberId: Slug })

/** An organisation in a season, and how far its own sheet has come. */
export const SeasonMember = v.object({
  id: Slug,
  name: v.string(),
  shortName: v.string(),
  order: v.number(),
  /** Decimal text: what `per_size` rules divide by. */
  size: v.nullable(v.string()),
  status: v.picklist(['ranked', 'unranked']),
  /** Why it is out of competition. */
  reason: v.nullable(v.string()),
  sheetState: SheetState,
  submittedAt: v.nullable(v.string()),
  returnReason: v.nullable(v.string()),
  /** The days in which it is a member; null: from the season's first day, to its last. */
  validFrom: v.nullable(v.string()),
  validTo: v.nullable(v.string()),
  version: v.number(),
})
export type SeasonMember = v.InferOutput<typeof SeasonMember>
