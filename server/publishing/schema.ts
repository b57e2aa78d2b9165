import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Blocker } from '../seasons/schema.ts'

export const ProposalParams = v.object({ seasonId: Slug, proposalId: Uuid })

/** What must be typed, so that nobody publishes by a slip of the hand; capitals do not matter. */
export const typedWords = { publish: 'CÔNG BỐ', correct: 'ĐÍNH CHÍNH' } as const

const Kind = v.picklist(['publish', 'correct'])
export type ProposalKind = v.InferOutput<typeof Kind>

/** One version of a published season. */
export const PublicationRow = v.object({
  number: v.number(),
  seal: v.string(),
  /** Why it followed another, or was published though something was open; '' where neither. */
  reason: v.string(),
  publishedAt: v.string(),
})
export type PublicationRow = v.InferOutput<typeof PublicationRow>

export const Proposal = v.object({
  id: Uuid,
  kind: Kind,
  number: v.number(),
  reason: v.string(),
  state: v.picklist(['waiting', 'accepted', 'refused', 'withdrawn']),
  proposedBy: v.string(),
  proposedFor: v.nullable(Slug),
  proposedAt: v.string(),
  decidedBy: v.nullable(v.string()),
  decidedFor: v.nullable(Slug),
  decidedAt: v.nullable(v.string()),
  decisionReason: v.nullable(v.string()),
  /** Whether the actor is a second person who may accept it. */
  mayAccept: v.boolean(),
})
export type Proposal = v.InferOutput<typeof Proposal>

/** How far publishing has come. */
export const Publishing = v.object({
  /** Newest first. */
  versions: v.array(PublicationRow),
  /** Oldest first. */
  proposals: v.array(Proposal),
  /** What has to be settled first. */
  hindrances: v.array(Blocker),
  /** What may be left open, for a reason that is published too. */
  open: v.array(Blocker),
})
export type Publishing = v.InferOutput<typeof Publishing>

export const NewProposal = v.strictObject({
  word: text(40),
  reason: v.optional(text(1000), ''),
})
export type NewProposal = v.InferOutput<typeof NewProposal>

/** The second person's word: accepting takes the typed word too, refusing a reason. */
export const DecideProposal = v.strictObject({
  accept: v.boolean('field.wrong'),
  word: v.optional(text(40), ''),
  reason: v.optional(text(1000), ''),
})
export type DecideProposal = v.InferOutput<typeof DecideProposal>

/** What anybody may know of a season that was published. */
export const PublicSeason = v.object({
  id: Slug,
  title: v.string(),
  year: v.number(),
  clusterName: v.string(),
  /** Newest first. */
  versions: v.array(PublicationRow),
})
export type PublicSeason = v.InferOutput<typeof PublicSeason>

/** Which version: the newest when left out. */
export const CapsuleQuery = v.strictObject({
  version: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/, 'number.unreadable'), v.transform(Number)),
  ),
})
