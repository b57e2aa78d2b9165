import type { Token } from './tokens.ts'

/** A year or half-year that a piece opens with, after the one reported on. */
export function opensLater(text: string, year: number | undefined, halfYear: boolean): boolean {
  const named = /^(?:trong\s+|bước sang\s+|sang\s+)?năm\s+(\d{4})(?!\s?[-–]\s?\d)/iu.exec(text)
  if (named && year !== undefined && Number(named[1]) > year) return true
  return halfYear && /^(?:trong\s+)?\d\s+tháng\s+cuối\s+năm/iu.test(text)
}

const stretches = [
  /^(?:trong\s+)?(?:giai\s+đoạn|từ\s+năm)\s+(\d{4})\s*(?:[-–]|đến(?:\s+năm)?)\s*(\d{4}|nay)/iu,
  /^(?:trong|sau|qua)\s+(\d+)\s+năm(?:\s+qua)?(?!\p{L})/iu,
  /^(?:trong\s+)?nhiệm\s+kỳ(?:\s+qua)?(?!\p{L})/iu,
]

/** "Giai đoạn 2018 - 2022, …": the sums of several years. */
export function opensSeveralYears(text: string): boolean {
  return stretches.some((stretch) => stretch.test(text))
}

const timeWords = /^(?:ngày|sáng|chiều|tối|trong|năm|tháng|quý|từ|tính|đầu|cuối|vào|\d+)$/u

/** Whether a word may open a time: "Ngày 13/4/2023", "Trong năm". */
export function opensTime(token: Token | undefined): boolean {
  return timeWords.test(token?.key ?? '')
}

/** Where the words begin after a time and its comma: "Ngày 13/4/2023, …". */
export function afterTime(tokens: readonly Token[]): number {
  if (!opensTime(tokens[0])) return 0
  const comma = tokens.findIndex(({ text }, at) => at < 16 && text === ',')
  return comma < 0 ? 0 : comma + 1
}
