import type { StoredActivity } from '../../db/queries/activities.ts'
import type { NewActivity } from '../../scoring/model/activity.ts'

/** What a person once filled in, as it stands. */
export function inputOf(activity: StoredActivity): NewActivity {
  const { title, field, role, startsOn, endsOn, place, partners, countries } = activity
  const { people, money, documents, result, joint, evidenceIds } = activity
  return {
    ...{ title, field, role, startsOn, endsOn, place, partners, countries },
    ...{ people, money, documents, result, joint, evidenceIds },
  }
}
