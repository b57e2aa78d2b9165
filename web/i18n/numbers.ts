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

export type ReadNumber =
  | { ok: true; decimal: string }
  | { ok: false; code: 'number.unreadable' | 'number.missing' }

/**
 * Reads a number as people type it: 95,5 and 95.5; 3400, 3.400 and 3 400. Where both readings are
 * possible the language of the screen decides, as it writes numbers the same way: in Vietnamese 3.400
 * is thousands and 3,400 a decimal, in English the reverse.
 *
 * @returns The canonical decimal text ("3400", "95.5"), as `DecimalText` wants it.
 */
export function parseDecimal(typed: string): ReadNumber {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-')
  if (text === '') return { ok: false, code: 'number.missing' }
  const digits = unsigned(text.replace(/^-/, ''))
  if (digits === null) return { ok: false, code: 'number.unreadable' }
  const canonical = trimZeros(digits)
  return {
    ok: true,
    decimal: text.startsWith('-') && canonical !== '0' ? `-${canonical}` : canonical,
  }
}

function unsigned(text: string): string | null {
  const [group, point]: [Mark, Mark] = locale() === 'vi' ? ['.', ','] : [',', '.']
  if (/^\d+$/.test(text)) return text
  if (isGrouped(text, group)) return plain(text, group)
  if (isDecimal(text, point)) return plain(text, group)
  if (isGrouped(text, point)) return plain(text, point)
  return isDecimal(text, group) ? plain(text, point) : null
}

type Mark = '.' | ','

function isGrouped(text: string, group: Mark): boolean {
  const point = group === '.' ? ',' : '\\.'
  return new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+(${point}\\d+)?$`).test(text)
}

const isDecimal = (text: string, point: Mark) => new RegExp(`^\\d+\\${point}\\d+$`).test(text)

/** Without the marks between groups, with a point before the decimals. */
const plain = (text: string, group: Mark) => text.replaceAll(group, '').replace(',', '.')

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

function trimZeros(text: string): string {
  const [whole = '', fraction = ''] = text.split('.')
  const kept = fraction.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${kept && `.${kept}`}`
}
