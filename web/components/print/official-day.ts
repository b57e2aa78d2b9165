import { t } from '../../i18n/print.ts'

/**
 * The day of a document as Decree 30/2020/NĐ-CP writes it: "ngày 06 tháng 6 năm 2025", with a leading
 * zero only before days below 10 and months 1 and 2.
 *
 * @param day `YYYY-MM-DD`; anything else leaves room to write it by hand.
 */
export function officialDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!parts) return t.head('dayBlank')
  const [, year = '', month = '', date = ''] = parts
  return t.head('day', date, Number(month) <= 2 ? month : String(Number(month)), year)
}

/** A count or a rank as official papers write it: two digits below 10. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
