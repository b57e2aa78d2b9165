import { locale } from './locale.ts'

/**
 * A decimal text as people read it: "1234.5" is 1.234,5 (1,234.5 in English), with a true minus sign.
 *
 * @param places At least so many decimals, for columns that line up. Never rounds.
 */
export function formatNumber(decimal: string, places = 0): string {
  const negative = decimal.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? decimal.slice(1) : decimal).split('.')
  const [group, point] = locale() === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const decimals = fraction.padEnd(places, '0')
  return `${negative ? '−' : ''}${grouped}${decimals && point + decimals}`
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
 * Reads a number as people type it: 95,5 and 95.5; 3400, 3.400 and 3 400. Three digits after a single
 * point are thousands; a single comma is always the decimal comma.
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
  const grouped = (mark: '.' | ',') =>
    new RegExp(`^[1-9]\\d{0,2}(\\${mark}\\d{3})+(\\${mark === '.' ? ',' : '.'}\\d+)?$`).test(text)
  if (/^\d+$/.test(text)) return text
  if (grouped('.')) return text.replaceAll('.', '').replace(',', '.')
  if (/^\d+,\d+$/.test(text)) return text.replace(',', '.')
  if (grouped(',')) return text.replaceAll(',', '')
  return /^\d+\.\d+$/.test(text) ? text : null
}

function trimZeros(text: string): string {
  const [whole = '', fraction = ''] = text.split('.')
  const kept = fraction.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${kept && `.${kept}`}`
}
