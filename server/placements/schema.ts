import * as v from 'valibot'
import { Units } from '../../scoring/model/claim.ts'
import { CriterionCode, Uuid } from '../../scoring/model/values.ts'

/** Why a criterion that counts activities takes none now: a figure is stated instead, or that it does not apply. */
export const Shut = v.picklist(['stated', 'not_applicable'])
export type Shut = v.InferOutput<typeof Shut>

/** By what a criterion is answered that counts no activities: a level, yes or no, points that people give, a figure. */
export const AnsweredBy = v.picklist(['level', 'yes_no', 'given', 'figure'])
export type AnsweredBy = v.InferOutput<typeof AnsweredBy>

/** A criterion that an activity may be of. */
export const PlacementCriterion = v.object({
  code: CriterionCode,
  title: v.string(),
  /** What is counted ("đoàn"), where an activity counts as a number of items; null where it does not or the sheet names nothing. */
  unit: v.nullable(v.string()),
  /** Why no activity can be counted there; null where one can. */
  closed: v.nullable(v.union([Shut, AnsweredBy])),
})
export type PlacementCriterion = v.InferOutput<typeof PlacementCriterion>

/** The criterion that an activity is most likely of. */
export const Suggestion = v.object({
  activityId: Uuid,
  criterion: CriterionCode,
  /** Words of the criterion's title that the activity speaks of, as they stand there. */
  words: v.array(v.string()),
  /** Words of the activity's own title that led there, as they stand there; none where its field or role did. */
  own: v.array(v.string()),
  /** Whether the criterion asks for the role that the activity has. */
  byRole: v.boolean(),
})
export type Suggestion = v.InferOutput<typeof Suggestion>

/** Where the activities that count nowhere yet could count. Nothing of it is stored. */
export const PlacementProposal = v.object({
  criteria: v.array(PlacementCriterion),
  suggestions: v.array(Suggestion),
})
export type PlacementProposal = v.InferOutput<typeof PlacementProposal>

const Place = v.strictObject({ activityId: Uuid, criterion: CriterionCode })
export type Place = v.InferOutput<typeof Place>

/** So many can be sent at once. */
export const mostPlaces = 300

const atMost = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(mostPlaces, 'list.too_long'))

/** `units`: how many items the activity counts for there; one where it is not said. */
const CountedPlace = v.strictObject({ ...Place.entries, units: v.optional(Units) })
export type CountedPlace = v.InferOutput<typeof CountedPlace>

/** Activities to be counted, each under one criterion, and such as are not to be counted there any more. */
export const NewPlacements = v.strictObject({
  count: atMost(CountedPlace),
  release: atMost(Place),
})
export type NewPlacements = v.InferOutput<typeof NewPlacements>

/** What was changed; an activity to be taken out that counted no more is left out. Sent the other way round it is taken back, units and all. */
export const PlacementsAnswer = v.object({
  counted: v.array(Place),
  released: v.array(CountedPlace),
})
export type PlacementsAnswer = v.InferOutput<typeof PlacementsAnswer>
