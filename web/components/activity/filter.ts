import type { Activity } from '../../../server/activities/schema.ts'
import { fold } from '../../i18n/fold.ts'
import { groupKey } from './groups.ts'

export const quickFilters = ['all', 'bare', 'unclaimed', 'joint'] as const
export type QuickFilter = (typeof quickFilters)[number]

export interface ListFilter {
  q: string
  field: string
  role: string
  /** The key of a group, such as `YYYY-MM`, or ''. */
  month: string
}

const quick: Record<QuickFilter, (activity: Activity) => boolean> = {
  all: () => true,
  bare: ({ evidence }) => evidence.length === 0,
  unclaimed: ({ claimedUnder }) => claimedUnder.length === 0,
  joint: ({ joint }) => joint.length > 0,
}

/** Whether an activity passes one of the quick filters: without evidence, not claimed, done with others. */
export const passesQuick = (activity: Activity, filter: QuickFilter) => quick[filter](activity)

/** The activities that match; every word of `q` must occur, marks and case aside. */
export function filterActivities(
  activities: readonly Activity[],
  { q, field, role, month }: ListFilter,
): Activity[] {
  const words = fold(q).split(/\s+/).filter(Boolean)
  return activities.filter(
    (activity) =>
      (!field || activity.field === field) &&
      (!role || activity.role === role) &&
      (!month || groupKey(activity) === month) &&
      words.every((word) => searchable(activity).includes(word)),
  )
}

const searchable = ({ title, place, partners, countries, result }: Activity) =>
  fold([title, place, ...partners, ...countries, result].join(' '))
