import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'
import { MemberChange } from '../../scoring/rehearse/model.ts'

export const ChangeParams = v.object({ seasonId: Slug, changeId: Uuid })

/** What another sheet does to the season as it stands: members whose total, rank, grade or award changes. */
export const Effects = v.object({
  changed: v.array(MemberChange),
  /** Members of the season. */
  of: v.number(),
  /** Members that change too, and whose figures are not open to the reader yet. */
  hidden: v.number(),
})
export type Effects = v.InferOutput<typeof Effects>

/**
 * What is stated under a criterion that cannot take it any more; while there is one, the sheet is not put
 * in force. `gone`: no such criterion · `kind`: it is scored in another way · `figures`: its rule cannot use
 * them. Of sheets that are not handed in only how many they are.
 */
export const Misfit = v.object({
  criterion: v.string(),
  why: v.picklist(['gone', 'kind', 'figures']),
  /** Members whose sheet was handed in. */
  members: v.array(Slug),
  /** Sheets not handed in yet. */
  drafts: v.number(),
})
export type Misfit = v.InferOutput<typeof Misfit>

/** What is shown before a sheet is put in force, and what the act must name to be done. */
export const Assessment = v.object({
  /** That the sheet will have. */
  number: v.number(),
  /** Of everything below: the act is refused when it changed meanwhile. */
  digest: v.string(),
  /** Sentences. */
  differences: v.array(v.string()),
  effects: Effects,
  misfits: v.array(Misfit),
  /** What recorded decisions and the like refer to and would not be there, in sentences. */
  clashes: v.array(v.string()),
})
export type Assessment = v.InferOutput<typeof Assessment>

const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'field.wrong'))

/** The lead's own act, before recording begins. */
export const AdoptSheet = v.strictObject({ digest: Digest, reason: v.optional(text(1000), '') })
export type AdoptSheet = v.InferOutput<typeof AdoptSheet>

/** The number that the sheet has in its season. */
export const AdoptedSheet = v.object({ number: v.number() })
export type AdoptedSheet = v.InferOutput<typeof AdoptedSheet>

/** The first of two persons, once recording has begun. */
export const ProposeChange = v.strictObject({
  draftId: Uuid,
  digest: Digest,
  reason: text(1000, 1),
})
export type ProposeChange = v.InferOutput<typeof ProposeChange>

/** The second's word; the proposer can only take the proposal back. */
export const DecideChange = v.strictObject({
  accept: v.boolean('field.wrong'),
  /** Of what was shown; for an acceptance. */
  digest: v.optional(Digest),
  reason: v.optional(text(1000), ''),
})
export type DecideChange = v.InferOutput<typeof DecideChange>

export const changeStates = ['adopted', 'waiting', 'accepted', 'refused', 'withdrawn'] as const

/** A sheet that was put in force, or was to be, with what was shown then. */
export const SheetChange = v.object({
  id: Uuid,
  kind: v.picklist(['adopt', 'change']),
  number: v.number(),
  baseNumber: v.number(),
  title: v.string(),
  reason: v.string(),
  state: v.picklist(changeStates),
  differences: v.array(v.string()),
  effects: Effects,
  proposedBy: v.string(),
  proposedAt: v.string(),
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(v.string()),
  decisionReason: v.nullable(v.string()),
  /** As the season stands now; of one that waits, for whoever may decide it. */
  now: v.nullable(Assessment),
  mayAccept: v.boolean(),
  /** Or, of one's own, take back. */
  mayRefuse: v.boolean(),
  /** Whether the reader proposed it. */
  own: v.boolean(),
})
export type SheetChange = v.InferOutput<typeof SheetChange>
