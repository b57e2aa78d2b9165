/** A decimal as digits without a point, and how many of them stand after it. */
export interface Decimal {
  digits: bigint
  places: number
}

/** Beyond this no office counts. */
const mostDigits = 24
const grouped = /^\d{1,3}(?:\.\d{3})+$/
const groupedEnglish = /^\d{1,3}(?:,\d{3}){2,}$/

/**
 * A number as Vietnamese offices write it: the point groups thousands, the comma is decimal. A point
 * that cannot group ("3.4") is decimal; commas that can only group ("12,069,992") group.
 */
export function parseDecimal(written: string): Decimal | undefined {
  if (written.length > mostDigits) return undefined
  if (groupedEnglish.test(written)) return whole(written.replaceAll(',', ''))
  const [before = '', after = '', ...more] = written.split(',')
  if (more.length > 0) return undefined
  if (!before.includes('.') || grouped.test(before))
    return { digits: BigInt(before.replaceAll('.', '') + after), places: after.length }
  const [units = '', fraction = '', ...rest] = before.split('.')
  if (rest.length > 0 || after) return undefined
  return { digits: BigInt(units + fraction), places: fraction.length }
}

function whole(digits: string): Decimal {
  return { digits: BigInt(digits), places: 0 }
}

/** The whole number that `decimal` × 10^`power` is; a fraction of a unit is cut off. */
export function scaled({ digits, places }: Decimal, power: number): bigint {
  const shift = power - places
  return shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift)
}

/** "1.5" without trailing zeros, for counts that are no whole numbers. */
export function plain({ digits, places }: Decimal): string {
  const text = digits.toString().padStart(places + 1, '0')
  const cut = text.length - places
  const fraction = text.slice(cut).replace(/0+$/u, '')
  return fraction ? `${text.slice(0, cut)}.${fraction}` : text.slice(0, cut)
}
