import * as v from 'valibot'
import { ActivityField, NewActivity } from '../../scoring/model/activity.ts'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'
import { errorText, type Language } from '../errors/schema.ts'
import { Evidence } from '../evidence/schema.ts'
import { PartnerState } from '../joint/schema.ts'
import { Origin } from '../organisations/schema.ts'

export { NewActivity }

export const ActivityParams = v.object({ seasonId: Slug, activityId: Uuid })

/** Which activities to list: of one member (one's own when left out), by field, month, words. */
export const ActivityFilter = v.strictObject({
  member: v.optional(Slug),
  field: v.optional(ActivityField),
  month: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'day.unreadable'))),
  q: v.optional(text(200)),
})
export type ActivityFilter = v.InferOutput<typeof ActivityFilter>

/** An activity as recorded, with who wrote it and where it counts. */
export const Activity = v.object({
  ...NewActivity.entries,
  id: Uuid,
  /** The member that recorded it and alone edits it. */
  memberId: Slug,
  version: v.number(),
  /** Where the record comes from; "số liệu minh họa" marks made-up figures. */
  source: v.string(),
  createdAt: v.string(),
  createdBy: v.string(),
  updatedAt: v.string(),
  updatedBy: v.string(),
  evidence: v.array(Evidence),
  /** How each partner of `joint` stands to it, in that order. */
  partnerStates: v.array(PartnerState),
  /** The criteria under which the member looked at claims it: more than one is allowed and shown. */
  claimedUnder: v.array(v.string()),
  /** Where it is from, when the member looked at did not record it in this season; then it is not edited here. */
  origin: v.nullable(Origin),
  /** The part of the member looked at, in percent; null where all of it is its own. */
  share: v.nullable(v.string()),
})
export type Activity = v.InferOutput<typeof Activity>

/** What is said about a day that the season does not count, with the days that it does: by form and server alike. */
export function outsideSeason(
  season: { startsOn: string; endsOn: string },
  language: Language,
): string {
  const days = `${inDigits(season.startsOn)} – ${inDigits(season.endsOn)}`
  return `${errorText('day.outside_season', language)} (${days})`
}

/** "06/07/2023", as days stand on screen. */
function inDigits(day: string): string {
  return day.split('-').toReversed().join('/')
}
