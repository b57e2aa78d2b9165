import * as v from 'valibot'
import { closed } from './closed.ts'
import { exactlyOneOf } from './contradiction.ts'
import { operators } from './keys.ts'
import { Decimal } from './numbers.ts'
import { toldApart } from './told-apart.ts'
import { Code } from './values.ts'

/** What conditions ask for stands apart, so that who only scores loads no schema. */
export {
  comparison,
  type KeyParts,
  keyParts,
  keyPrefixes,
  type Operator,
  operators,
  type Path,
  plainKeys,
  testsIn,
} from './keys.ts'

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
