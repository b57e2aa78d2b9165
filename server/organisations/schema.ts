import * as v from 'valibot'
import { Day, Slug, text } from '../../scoring/model/values.ts'
import { PersonId } from '../session/schema.ts'

/** Where a record is from that a member counts though it did not record it in this season. */
export const Origin = v.object({
  /** A member that ended and that it followed, or its own record in another cluster. */
  kind: v.picklist(['predecessor', 'elsewhere']),
  /** The short name of that member, or the name of that cluster. */
  name: v.string(),
})
export type Origin = v.InferOutput<typeof Origin>

const Kind = v.picklist(['merged', 'renamed'], 'choice.unknown')

/** Members of a season that end in mid-year, and the one that follows them. */
export const NewSuccession = v.strictObject({
  kind: Kind,
  /** Who ends: members of the season. */
  from: v.pipe(v.array(Slug), v.minLength(1, 'list.empty'), v.maxLength(20, 'list.too_long')),
  /** Another member of the season, or a body that comes into being. */
  to: v.variant('kind', [
    v.strictObject({ kind: v.literal('member'), memberId: Slug }),
    v.strictObject({
      kind: v.literal('new'),
      id: Slug,
      name: text(200, 1),
      shortName: text(60, 1),
    }),
  ]),
  /** The first day of the one that follows. */
  onDay: Day,
  /** The decision that says so. */
  document: text(200, 1),
  /** People of those that end who get their parts in the one that follows. */
  people: v.pipe(v.array(PersonId), v.maxLength(200, 'list.too_long')),
})
export type NewSuccession = v.InferOutput<typeof NewSuccession>

/**
 * What rests on a succession, so that it cannot be taken back: the phase is over · somebody claims what the
 * old member did, as the one that followed · the one that followed came into being by it and has done
 * something since · the one that followed has ended too.
 */
export const successionHindrances = ['late', 'claimed', 'active', 'followed'] as const
const Hindrance = v.picklist(successionHindrances)
export type SuccessionHindrance = v.InferOutput<typeof Hindrance>

/** A succession that touches a season, by the names of its members. */
export const Succession = v.object({
  kind: Kind,
  from: Slug,
  to: Slug,
  onDay: v.string(),
  document: v.string(),
  /** Why it cannot be taken back; null where nothing rests on it. */
  hindrance: v.nullable(Hindrance),
})
export type Succession = v.InferOutput<typeof Succession>
export const Successions = v.array(Succession)

export const SuccessionParams = v.object({ seasonId: Slug, memberId: Slug })

/** Why a merger or a new name is taken back: it was entered by mistake. */
export const TakeBack = v.strictObject({ reason: text(1000, 1) })
export type TakeBack = v.InferOutput<typeof TakeBack>
