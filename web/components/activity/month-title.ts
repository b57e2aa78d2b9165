import { t } from '../../i18n/activity.ts'
import { formatMonth } from '../../i18n/days.ts'

/** The heading of a group: its month, or that only the year (`YYYY`) is known. */
export function monthTitle(month: string): string {
  return month.length === 4 ? t('someTime', month) : formatMonth(month)
}
