import { formatNumber } from '../../i18n/numbers.ts'

/** A rank as read; in fractional ranking it has a decimal: "2,5". */
export function rankText(rank: number): string {
  return formatNumber(String(rank))
}
