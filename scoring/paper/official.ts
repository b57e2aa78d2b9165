/** What is left to write by hand. */
export const blank = '……'

/**
 * The parts of a day as Decree 30/2020/NĐ-CP writes them: a leading zero only before days below 10 and
 * months 1 and 2. Null for what is no `YYYY-MM-DD`.
 */
export function officialParts(day: string): { day: string; month: string; year: string } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!parts) return null
  const [, year = '', month = '', date = ''] = parts
  return { day: date, month: Number(month) <= 2 ? month : String(Number(month)), year }
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
