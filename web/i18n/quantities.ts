import type { ReadNumber } from '../../scoring/typed-number.ts'
import { fold } from './fold.ts'
import { movePoint, parseDecimal } from './numbers.ts'

/**
 * Reads a number with the words that people put behind it: "3,4 tỷ", "20 người", "1.500.000đ". Words for
 * sums count only where the field holds money; the unit that the field itself counts in changes nothing.
 *
 * @param unit What the field counts in, as it stands beside it: "triệu đồng", "người", "USD"; '' for none.
 * @returns The canonical decimal text in that unit: "3,4 tỷ" in "triệu đồng" is "3400".
 */
export function parseQuantity(typed: string, unit: string): ReadNumber {
  const [, figure = '', words = ''] = /^([^\p{L}%₫]*)(.*)$/su.exec(typed) ?? []
  if (words === '') return parseDecimal(typed)
  const power = powerBetween(words, unit)
  const read = parseDecimal(figure)
  if (power === null || !read.ok) return { ok: false, code: 'number.unreadable' }
  return { ok: true, decimal: movePoint(read.decimal, power) }
}

/** Whether something other than digits and marks was typed: then what it means is said back. */
export function hasWords(typed: string): boolean {
  return /[\p{L}₫]/u.test(typed)
}

/** By which power of ten words differ from the unit of the field; null where they mean another thing. */
function powerBetween(words: string, unit: string): number | null {
  const typed = plain(words)
  const counted = plain(unit)
  const field = sumOf(counted)
  // A currency is written in capitals; a unit of three letters, such as "hội", is none.
  if (!isDong(field.currency) && !/^[A-Z]{3}$/.test(unit))
    return counted !== '' && ` ${counted} `.includes(` ${typed} `) ? 0 : null
  const sum = sumOf(typed)
  const same = isDong(field.currency) ? isDong(sum.currency) : sum.currency === field.currency
  return sum.currency === '' || same ? sum.power - field.power : null
}

const powers: Readonly<Record<string, number>> = {
  nghin: 3,
  ngan: 3,
  thousand: 3,
  trieu: 6,
  million: 6,
  ty: 9,
  ti: 9,
  billion: 9,
}

/** "trieu dong" is 6 and "dong", "ty" 9 and nothing. */
function sumOf(words: string): { power: number; currency: string } {
  const [first = '', ...rest] = words.split(' ')
  const power = Object.hasOwn(powers, first) ? powers[first] : undefined
  return power === undefined ? { power: 0, currency: words } : { power, currency: rest.join(' ') }
}

const isDong = (currency: string) => ['dong', 'd', 'vnd'].includes(currency)

const plain = (words: string) =>
  fold(words.replace('₫', 'đ'))
    .replace(/[.,;\s]+/g, ' ')
    .trim()
