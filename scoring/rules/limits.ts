import { cmp, parse } from '../decimal.ts'
import type { Complaint } from '../rule.ts'

/** The range of what people may give; `min` is 0 where the rule does not state it. */
interface Limits {
  min?: string | undefined
  max: string
}

export function isOutside(text: string, { min = '0', max }: Limits): boolean {
  const value = parse(text)
  return cmp(value, parse(min)) < 0 || cmp(value, parse(max)) > 0
}

export function minAboveMax({ min = '0', max }: Limits): Complaint[] {
  return cmp(parse(min), parse(max)) > 0 ? [{ path: ['max'], code: 'number.min_above_max' }] : []
}
