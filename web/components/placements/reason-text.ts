import type { Activity } from '../../../server/activities/schema.ts'
import type { Suggestion } from '../../../server/placements/schema.ts'
import { t as activityText } from '../../i18n/activity.ts'
import { t } from '../../i18n/placements.ts'
import type { Placements } from './create-placements.ts'

/** Why the criterion chosen for an activity is proposed; empty where another was chosen by hand. */
export function reason(
  work: Pick<Placements, 'suggestionFor' | 'chosenFor'>,
  activity: Pick<Activity, 'id' | 'field' | 'role'>,
): string {
  const suggestion = work.suggestionFor(activity.id)
  return suggestion?.criterion === work.chosenFor(activity.id)
    ? reasonText(suggestion, activity)
    : ''
}

/** In a few words: what the criterion and the activity both say, else what both are. */
function reasonText(
  { words, own, byRole }: Suggestion,
  { field, role }: Pick<Activity, 'field' | 'role'>,
): string {
  if (own.length > 0 && words.length > 0) return t('because', quoted(own), quoted(words))
  if (words.length > 0) return t('near', quoted(words))
  const named = activityText(`field.${field}`)
  return byRole ? t('nearRole', named, activityText(`role.${role}`)) : t('nearField', named)
}

function quoted(phrases: readonly string[]): string {
  return phrases.map((phrase) => `“${phrase}”`).join(', ')
}
