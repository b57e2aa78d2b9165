import { officialParts } from '../../../scoring/paper/official.ts'
import { t } from '../../i18n/print.ts'

/**
 * The day of a document as official papers write it: "ngày 06 tháng 6 năm 2025".
 *
 * @param day `YYYY-MM-DD`; anything else leaves room to write it by hand.
 */
export function officialDay(day: string): string {
  const parts = officialParts(day)
  return parts ? t.head('day', parts.day, parts.month, parts.year) : t.head('dayBlank')
}
