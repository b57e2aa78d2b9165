import { cmp, type Exact, equals, parse } from './decimal.ts'
import type { Condition } from './model/condition.ts'
import { comparison, type KeyParts, keyParts, type Operator } from './model/keys.ts'

/** The value of a key for one member; `null` where there is none. Of a grade, see `gradeWorth`. */
export type Lookup = (key: KeyParts) => Exact | null

/** A condition with its keys and numbers read, to be asked of many members. */
export type Holds = (lookup: Lookup) => boolean

/** Turns a grade's id into a number that is greater for the better grade. */
export type GradeWorth = (id: string) => Exact

const compare: Record<Operator, (value: Exact, operand: Exact) => boolean> = {
  at_least: (value, operand) => cmp(value, operand) >= 0,
  more_than: (value, operand) => cmp(value, operand) > 0,
  at_most: (value, operand) => cmp(value, operand) <= 0,
  less_than: (value, operand) => cmp(value, operand) < 0,
  equals,
}

/** Values are compared exactly; a test on a value that there is not fails, whichever way it asks. */
export function readCondition(condition: Condition, gradeWorth: GradeWorth): Holds {
  const read = (part: Condition) => readCondition(part, gradeWorth)
  if ('all' in condition) {
    const parts = condition.all.map(read)
    return (lookup) => parts.every((holds) => holds(lookup))
  }
  if ('any' in condition) {
    const parts = condition.any.map(read)
    return (lookup) => parts.some((holds) => holds(lookup))
  }
  if ('not' in condition) {
    const holds = read(condition.not)
    return (lookup) => !holds(lookup)
  }
  const key = keyParts(condition.key)
  const { operator, operand } = comparison(condition)
  const limit = key.name === 'grade' ? gradeWorth(operand) : parse(operand)
  return (lookup) => {
    const value = lookup(key)
    return value !== null && compare[operator](value, limit)
  }
}
