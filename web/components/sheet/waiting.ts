import type { Activity } from '../../../server/activities/schema.ts'
import type { SheetView } from './sheet-view.ts'

/** The recorded activities that no criterion counts now; they bring no points till one does. */
export function waitingOf(view: Pick<SheetView, 'recorded' | 'claimedUnder'>): Activity[] {
  return view.recorded().filter(({ id }) => view.claimedUnder(id).length === 0)
}

/** So many are named one by one. */
const mostNamed = 3
const longest = 70

/**
 * The first of some activities by their titles, cut short at a word where they are long, and how many more
 * there are.
 */
export function namedOf(activities: readonly Pick<Activity, 'title'>[]): {
  titles: string[]
  more: number
} {
  const titles = activities.slice(0, mostNamed).map(({ title }) => shortened(title))
  return { titles, more: activities.length - titles.length }
}

function shortened(title: string): string {
  if (title.length <= longest) return title
  const cut = title.slice(0, longest + 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : longest)}…`
}
