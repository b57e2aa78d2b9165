/** What is left to write by hand. */
export const blank = '……'

/**
 * The parts of a day as Decree 30/2020/NĐ-CP writes them: a leading zero only before days below 10 and
 * months 1 and 2. Null for what is no `YYYY-MM-DD`.
 */
export function officialParts(day: string): { day: string; month: string; year: string } | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)]
  return { day: date, month: Number(month) <= 2 ? month : String(Number(month)), year }
}

/**
 * "ngày 06 tháng 6 năm 2025".
 *
 * @param day `YYYY-MM-DD`; anything else leaves room to write it.
 */
export function officialDay(day: string | null): string {
  const parts = day === null ? null : officialParts(day)
  return parts
    ? `ngày ${parts.day} tháng ${parts.month} năm ${parts.year}`
    : `ngày ${blank} tháng ${blank} năm ${blank}`
}

/** "06/6/2025", within a sentence or a table; "6/2025" and "2025" of a whole month or year. */
export function shortDay(day: string): string {
  const parts = officialParts(day)
  if (parts) return `${parts.day}/${parts.month}/${parts.year}`
  const [year, month] = day.split('-')
  return month === undefined ? day : `${Number(month)}/${year}`
}

/**
 * Number and sign of a paper: "05/BC-CTĐ", with a leading zero below 10. Blanks stand where it has no number yet.
 *
 * @param number As an office enters it: "5", "12a", or the whole, "05/BC-CTĐ", which stays as it is.
 */
export function symbolOf(number: string, { sign, mark }: { sign: string; mark: string }): string {
  const [, digits = '', rest = ''] = /^(\d+)(.*)$/.exec(number) ?? []
  const own = digits === '' ? blank : `${twoDigits(Number(digits))}${rest}`
  return /[/-]/.test(rest) ? own : `${own}/${sign}-${mark}`
}

/** A count or a rank as official papers write it: two digits below 10. */
export function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
