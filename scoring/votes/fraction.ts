import * as v from 'valibot'
import { div, type Exact, parse } from '../decimal.ts'

/** A fraction as rules write it, "2/3": never 0.6667. */
export const FractionText = v.pipe(
  v.string('fraction.unreadable'),
  v.regex(/^\d{1,9}\/[1-9]\d{0,8}$/, 'fraction.unreadable'),
)

/** @param text As `FractionText`. */
export function fractionOf(text: string): Exact {
  const [above, below] = text.split('/')
  return div(parse(above!), parse(below!))
}
