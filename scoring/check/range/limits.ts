import { parse } from '../../decimal.ts'
import { clamped, type Range, type Span } from './range.ts'

interface Limits {
  min?: string | undefined
  max: string
}

/** Between what people may give, which is also what such a leaf measures. */
export const measuredWithin = ({ min = '0', max }: Limits): Range => ({
  low: parse(min),
  high: parse(max),
})

export const pointsWithin = (rule: Limits, { low, high }: Span): Range =>
  clamped(measuredWithin(rule), low, high)
