import type { LucideProps } from 'lucide-solid'
import Award from 'lucide-solid/icons/award'
import CalendarDays from 'lucide-solid/icons/calendar-days'
import ClipboardCheck from 'lucide-solid/icons/clipboard-check'
import ClipboardList from 'lucide-solid/icons/clipboard-list'
import FileText from 'lucide-solid/icons/file-text'
import Gavel from 'lucide-solid/icons/gavel'
import History from 'lucide-solid/icons/history'
import House from 'lucide-solid/icons/house'
import ListPlus from 'lucide-solid/icons/list-plus'
import ListTree from 'lucide-solid/icons/list-tree'
import Scale from 'lucide-solid/icons/scale'
import Settings from 'lucide-solid/icons/settings'
import Trophy from 'lucide-solid/icons/trophy'
import Vote from 'lucide-solid/icons/vote'
import type { JSX } from 'solid-js'
import type { SeasonAction } from '../../../server/permissions/matrix.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import type { Me } from '../../../server/session/schema.ts'
import type { t } from '../../i18n/app.ts'

export interface Entry {
  path: string
  icon: (props: LucideProps) => JSX.Element
  label: Parameters<typeof t>[0] & `page.${string}`
  /** In the bottom bar, where room is short. */
  short?: Parameters<typeof t>[0] & `page.${string}`
  /** Whether the person may open it; entries that may not be opened are left out, not greyed. */
  may: (season: SeasonDetail | undefined, me: Me) => boolean
}

const ofMembers: Entry['may'] = (season) =>
  Boolean(season?.memberId) &&
  season!.roles.some((role) => role === 'editor' || role === 'approver')
const anySeason: Entry['may'] = (season) => season !== undefined
const right =
  (action: SeasonAction): Entry['may'] =>
  (season) =>
    Boolean(season?.rights.includes(action))

/** The member's own pages. */
export const ownEntries: readonly Entry[] = [
  { path: '/', icon: House, label: 'page.day', short: 'page.day.short', may: anySeason },
  { path: '/activities', icon: ListPlus, label: 'page.activities', may: ofMembers },
  {
    path: '/sheet',
    icon: ClipboardList,
    label: 'page.sheet',
    short: 'page.sheet.short',
    may: ofMembers,
  },
  // Before its phase the page says when it opens: the way around stays the same all year.
  { path: '/standings', icon: Trophy, label: 'page.standings', may: anySeason },
]

/** "Việc chung của Cụm" */
export const sharedEntries: readonly Entry[] = [
  { path: '/checks', icon: ClipboardCheck, label: 'page.checks', may: right('check.read') },
  { path: '/review', icon: Scale, label: 'page.review', may: right('review.read') },
  { path: '/appeals', icon: Gavel, label: 'page.appeals', may: right('appeal.read') },
  { path: '/awards', icon: Award, label: 'page.awards', may: right('award.read') },
  {
    path: '/conference',
    icon: Vote,
    label: 'page.conference',
    may: right('conference.read'),
  },
  { path: '/papers', icon: FileText, label: 'page.papers', may: right('paper.read') },
  { path: '/criteria', icon: ListTree, label: 'page.criteria', may: anySeason },
  { path: '/season', icon: CalendarDays, label: 'page.season', may: anySeason },
  { path: '/history', icon: History, label: 'page.history', may: right('audit.read') },
  { path: '/admin', icon: Settings, label: 'page.admin', may: (_, me) => me.person.admin },
]

/**
 * The four pages in the bar of a phone: of what the person may open, that which no phase takes away, so
 * that a thumb finds each in the same place all year.
 */
export function barEntries(season: SeasonDetail | undefined, me: Me): Entry[] {
  const steady = sharedEntries.filter(({ may }) => may === anySeason)
  return [...ownEntries, ...steady].filter(({ may }) => may(season, me)).slice(0, 4)
}

/** Whether an entry stands for the page on screen. */
export function isCurrent(entry: Entry, pathname: string): boolean {
  return entry.path === '/'
    ? pathname === '/'
    : pathname === entry.path || pathname.startsWith(`${entry.path}/`)
}
