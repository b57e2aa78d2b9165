import type { Condition, Test } from './condition.ts'

/** The comparisons that a test can make. Of grades, "more" is better. */
export const operators = ['at_least', 'more_than', 'at_most', 'less_than', 'equals'] as const
export type Operator = (typeof operators)[number]

/** Keys that name one value of a member. */
export const plainKeys = ['total', 'base', 'bonus', 'penalty', 'missing', 'rank', 'grade'] as const
/** Keys of the form `node:CODE`; `flag` names a flag. */
export const keyPrefixes = ['node', 'node_percent', 'quantity', 'flag'] as const

/** A key taken apart: `node:1.2` is `{ name: 'node', code: '1.2' }`, `total` is `{ name: 'total', code: null }`. */
export interface KeyParts {
  name: string
  code: string | null
}

export function keyParts(key: string): KeyParts {
  const colon = key.indexOf(':')
  if (colon < 0) return { name: key, code: null }
  return { name: key.slice(0, colon), code: key.slice(colon + 1) }
}

/** The one operator of a test, and what it compares with. */
export function comparison(test: Test): { operator: Operator; operand: string } {
  const operator = operators.find((name) => test[name] !== undefined)!
  return { operator, operand: test[operator]! }
}

/** Every test in a condition, with the steps that lead to it. */
export function testsIn(condition: Condition, path: Path = []): { test: Test; path: Path }[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => testsIn(part, [...path, 'all', index]))
  if ('any' in condition)
    return condition.any.flatMap((part, index) => testsIn(part, [...path, 'any', index]))
  if ('not' in condition) return testsIn(condition.not, [...path, 'not'])
  return [{ test: condition, path }]
}

/** Steps from the root of the season file to a value in it. */
export type Path = readonly (string | number)[]
