import { periodInWords } from '../../../scoring/paper/period.ts'
import { t } from '../../i18n/activity.ts'
import { formatMonth } from '../../i18n/days.ts'
import { locale } from '../../i18n/locale.ts'
import type { ActivityGroup } from './groups.ts'

/** The heading of a group: its month, the part of the year, or that only the year is known. */
export function groupTitle({ key, period }: Pick<ActivityGroup, 'key' | 'period'>): string {
  if (!period) return formatMonth(key)
  if (period.name === 'Y') return t('someTime', period.year)
  const words = periodInWords(period, locale())
  return words.charAt(0).toUpperCase() + words.slice(1)
}
