import { type ReadNumber, readTyped, trimZeros } from '../../scoring/typed-number.ts'
import { shownIn } from '../../scoring/words/say.ts'
import { locale } from './locale.ts'

/**
 * A decimal text as people read it: "1234.5" is 1.234,5 (1,234.5 in English), with a true minus sign.
 *
 * @param places At least so many decimals, for columns that line up. Never rounds.
 */
export function formatNumber(decimal: string, places = 0): string {
  return shownIn(decimal, locale(), places)
}

/** Points as read: 4,5 alone; two places (82,70) in a column that ranks. */
export const formatPoints = formatNumber

/** A change with its sign: "+1,5", "−0,5", "0". */
export function formatChange(decimal: string, places = 0): string {
  const text = formatNumber(decimal, places)
  return decimal.startsWith('-') || /^0(\.0+)?$/.test(decimal) ? text : `+${text}`
}

/**
 * Reads a number as people type it, in the language of the screen.
 *
 * @returns The canonical decimal text ("3400", "95.5"), as `DecimalText` wants it.
 */
export function parseDecimal(typed: string): ReadNumber {
  return readTyped(typed, locale())
}

/** A decimal text with its point moved to the right, exactly; to the left where `places` is negative. */
export function movePoint(decimal: string, places: number): string {
  const negative = decimal.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.')
  const left = whole.padStart(1 - places, '0')
  const digits = left + fraction.padEnd(places, '0')
  const point = left.length + places
  const moved = trimZeros(`${digits.slice(0, point)}.${digits.slice(point)}`)
  return negative ? `-${moved}` : moved
}
