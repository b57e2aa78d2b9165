import * as v from 'valibot'
import { DecimalText } from './values.ts'

/** A number as the file may hold it, before its text has been looked at. */
const Written = v.union([v.string(), v.number(), v.bigint()], 'number.unreadable')

/**
 * A decimal of the season file: a text or a JSON number, kept as its canonical text ("3.50" and 3.5 are
 * "3.5"). The reader hands over JSON numbers that are not whole as bigints of trillionths, so that none
 * has passed through binary arithmetic; a JavaScript number is taken where its decimal text is certain.
 */
export const Decimal = v.pipe(
  Written,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const text = decimalText(dataset.value)
    if (text === null) {
      addIssue({ message: 'number.unreadable' })
      return NEVER
    }
    return text
  }),
)

/** Not below 0: quantities, sizes, weights. */
export const NonNegative = v.pipe(
  Decimal,
  v.check((text) => !text.startsWith('-'), 'number.negative'),
)

/** Above 0: a plan, a step. */
export const Positive = v.pipe(
  Decimal,
  v.check((text) => text !== '0' && !text.startsWith('-'), 'number.not_positive'),
)

/** Between 0 and 1. */
export const Share = v.pipe(
  NonNegative,
  v.check((text) => text === '1' || text.startsWith('0'), 'number.not_a_share'),
)

/** Between 0 and 100. */
export const Percent = v.pipe(
  NonNegative,
  v.check((text) => text === '100' || text.split('.')[0]!.length <= 2, 'number.over_hundred'),
)

/** A whole JSON number, not below 0; never a text. */
export const Whole = v.pipe(
  v.number('number.not_whole'),
  v.safeInteger('number.not_whole'),
  v.minValue(0, 'number.negative'),
)

/** Significant digits that a binary number keeps for certain. */
const certainDigits = 15
export const trillion = 10n ** 12n

function decimalText(value: string | number | bigint): string | null {
  const text = typeof value === 'bigint' ? textOf(value) : String(value)
  if (!v.is(DecimalText, text)) return null
  const certain = typeof value !== 'number' || text.replace(/[-.]/g, '').length <= certainDigits
  return certain ? canonical(text) : null
}

/** What the reader makes of a decimal text that has been checked. */
export function trillionths(text: string): bigint {
  const [before, after = ''] = text.split('.')
  return BigInt(before + after.padEnd(12, '0'))
}

/** The decimal text of so many trillionths. */
export function textOf(value: bigint): string {
  const size = value < 0n ? -value : value
  const digits = String(size % trillion).padStart(12, '0')
  return canonical(`${value < 0n ? '-' : ''}${size / trillion}.${digits}`)
}

/** "3.50" is "3.5", "-0.0" is "0". */
export function canonical(text: string): string {
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return short === '-0' ? '0' : short
}
