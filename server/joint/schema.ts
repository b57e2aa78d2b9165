import * as v from 'valibot'
import { signatureStates } from '../../scoring/joint/joint-state.ts'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'

/** What a partner says of a joint activity as it is written now. */
export const SignActivity = v.pipe(
  v.strictObject({
    act: v.picklist(['signed', 'objected'], 'choice.unknown'),
    reason: v.optional(text(1000), ''),
    /** The version of the activity that was read. */
    version: v.pipe(
      v.number('number.unreadable'),
      v.integer('number.not_whole'),
      v.minValue(1, 'number.too_small'),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['act'], ['reason']],
      ({ act, reason }) => act === 'signed' || reason !== '',
      'reason.missing',
    ),
    ['reason'],
  ),
)
export type SignActivity = v.InferOutput<typeof SignActivity>

/** An objection stands until its maker signs. */
export const SignatureState = v.picklist(signatureStates)

/** How one partner stands to a joint activity. */
export const PartnerState = v.object({
  memberId: Slug,
  state: SignatureState,
  reason: v.string(),
  at: v.nullable(v.string()),
  by: v.nullable(v.string()),
  /** Whether this word is the reader's to say: for its own member, or for one that its own followed. */
  mine: v.boolean(),
})
export type PartnerState = v.InferOutput<typeof PartnerState>

/** A record in a pair that may be of one event: no more than tells which event it is. */
const PairedRecord = v.object({
  id: Uuid,
  memberId: Slug,
  /** As the place null while its member's sheet is a draft that the reader may not see. */
  title: v.nullable(v.string()),
  startsOn: v.string(),
  endsOn: v.nullable(v.string()),
  place: v.nullable(v.string()),
})

export const LikelyPair = v.object({
  /** Of the reader's own organisation; else the one earlier in the roll. */
  own: PairedRecord,
  other: PairedRecord,
  score: v.number(),
  reasons: v.array(v.picklist(['days', 'partner', 'place', 'country', 'verb', 'words'])),
})
export type LikelyPair = v.InferOutput<typeof LikelyPair>

export const MergeParams = v.object({ seasonId: Slug, mergeId: Uuid })

/** Offers to give up one's own record for another member's of the same event, and to be its partner. */
export const ProposeMerge = v.strictObject({ ownId: Uuid, keptId: Uuid })
export type ProposeMerge = v.InferOutput<typeof ProposeMerge>

export const DecideMerge = v.strictObject({ accept: v.boolean('field.wrong') })
export type DecideMerge = v.InferOutput<typeof DecideMerge>

const MergedRecord = v.object({
  id: Uuid,
  memberId: Slug,
  /** As the days null while its member's sheet is a draft that the reader may not see. */
  title: v.nullable(v.string()),
  startsOn: v.nullable(v.string()),
  endsOn: v.nullable(v.string()),
})

export const Merge = v.object({
  id: Uuid,
  state: v.picklist(['proposed', 'merged', 'declined', 'undone']),
  kept: MergedRecord,
  /** Its member offers it: whoever answers is to see what, as it was then. */
  dropped: v.object({ ...MergedRecord.entries, place: v.nullable(v.string()) }),
  proposedAt: v.string(),
  decidedAt: v.nullable(v.string()),
  undoneAt: v.nullable(v.string()),
})
export type Merge = v.InferOutput<typeof Merge>
