import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import type { FormGround } from './create-activity-form.ts'

/** What the form of an activity must know of the season, and for whom it records. */
export function formGround(season: SeasonDetail, memberId: string): FormGround {
  const { id, year, startsOn, endsOn } = season
  return { seasonId: id, memberId, year, startsOn, endsOn }
}
