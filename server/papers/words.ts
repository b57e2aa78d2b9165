import { blank, officialParts } from '../../scoring/paper/official.ts'
import { shownIn } from '../../scoring/words/say.ts'

/** Points as papers write them: "1.234,5", with two places in a column that ranks. */
export function points(decimal: string, places = 0): string {
  return shownIn(decimal, 'vi', places)
}

/**
 * "ngày 06 tháng 6 năm 2025".
 *
 * @param day `YYYY-MM-DD`; null leaves room to write it.
 */
export function officialDay(day: string | null): string {
  const parts = day === null ? null : officialParts(day)
  return parts
    ? `ngày ${parts.day} tháng ${parts.month} năm ${parts.year}`
    : `ngày ${blank} tháng ${blank} năm ${blank}`
}

/** "06/6/2025", within a sentence. */
export function shortDay(day: string): string {
  const parts = officialParts(day)
  return parts ? `${parts.day}/${parts.month}/${parts.year}` : day
}

/** Lines of "Nơi nhận": each ends with ";", the last, which says where it is kept, with ".". */
export function sentTo(names: readonly string[]): string[] {
  return names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`)
}
