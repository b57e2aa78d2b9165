import { neg, parse, zero } from '../../decimal.ts'
import type { Of } from '../../rules/measured.ts'
import type { Range } from './range.ts'

/** What `perUnit` and `bands` can look at. Nothing is negative but growth, which stops at the loss of all. */
export function measuredBy(of: Of = 'quantity'): Range {
  return { low: of === 'growth' ? neg(parse('100')) : zero, high: null }
}
