import * as v from 'valibot'
import { closed } from './closed.ts'
import { exactlyOneOf } from './contradiction.ts'
import { Decimal } from './numbers.ts'
import { toldApart } from './told-apart.ts'
import { Code } from './values.ts'

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

/** A test on a value: exactly one operator. Whether there is such a key is checked with the sheet at hand. */
export const ValueTest = test(Code, Decimal)
export const GradeTest = test(v.literal('grade'), Code)
export type Test = v.InferOutput<typeof ValueTest>

export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Test

/** What a member must meet: `all`, `any`, `not`, or one test. An empty `all` holds, an empty `any` does not. */
export const Condition: v.GenericSchema<unknown, Condition> = toldApart<Condition>(
  () => [All, Any, Not, GradeTest, ValueTest],
  (has, input) => {
    if (has('all')) return All
    if (has('any')) return Any
    if (has('not')) return Not
    return has('key') && (input as Test).key === 'grade' ? GradeTest : ValueTest
  },
)

export const All = closed({ all: v.array(Condition, 'list.missing') })
export const Any = closed({ any: v.array(Condition, 'list.missing') })
export const Not = closed({ not: Condition })

/* @__NO_SIDE_EFFECTS__ */
function test<
  const K extends v.GenericSchema<unknown, string>,
  const X extends v.GenericSchema<unknown, string>,
>(key: K, operand: X) {
  return v.pipe(
    closed({
      key,
      at_least: v.optional(operand),
      more_than: v.optional(operand),
      at_most: v.optional(operand),
      less_than: v.optional(operand),
      equals: v.optional(operand),
    }),
    exactlyOneOf(operators),
  )
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
