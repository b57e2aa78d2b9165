import type { Condition } from '../../../../scoring/model/condition.ts'
import { less, type Q, q, same } from './fractions.ts'

/** The value of a key, null where there is none; of `grade` the number of grades from it downward. */
export type Values = (key: string) => Q | null

/** FORMAT.md "Conditions". */
export function holds(
  condition: Condition,
  values: Values,
  worthOfGrade: (id: string) => Q,
): boolean {
  const part = (one: Condition) => holds(one, values, worthOfGrade)
  if ('all' in condition) return !condition.all.some((one) => !part(one))
  if ('any' in condition) return condition.any.filter(part).length > 0
  if ('not' in condition) return !part(condition.not)
  const { key, at_least, more_than, at_most, less_than, equals } = condition
  const value = values(key)
  if (!value) return false
  const limit = (text: string) => (key === 'grade' ? worthOfGrade(text) : q(text))
  if (at_least !== undefined) return !less(value, limit(at_least))
  if (more_than !== undefined) return less(limit(more_than), value)
  if (at_most !== undefined) return !less(limit(at_most), value)
  if (less_than !== undefined) return less(value, limit(less_than))
  return same(value, limit(equals!))
}
