import { All, Any, Condition, GradeTest, Not, ValueTest } from '../model/condition.ts'
import { object, value } from './describe.ts'

const operators = (operand: string) => ({
  at_least: `Holds when the value is ${operand} or more. Exactly one of the five comparisons stands in a test.`,
  more_than: `Holds when the value is more than ${operand}.`,
  at_most: `Holds when the value is ${operand} or less.`,
  less_than: `Holds when the value is less than ${operand}.`,
  equals: `Holds when the value is exactly ${operand}.`,
})

/** What a member must meet. */
export const describedConditions = [
  value(
    'Condition',
    Condition,
    'What a member must meet: all, any, not, or one test. Values are compared exactly; a test on a value that there is not fails, whichever way it asks.',
  ),
  object('All', All, 'Holds when every one of the conditions holds; an empty list holds.', {
    all: 'The conditions that must hold together.',
  }),
  object('Any', Any, 'Holds when at least one of the conditions holds; an empty list does not.', {
    any: 'The conditions of which one is enough.',
  }),
  object('Not', Not, 'Holds when the condition does not.', {
    not: 'The condition that must fail.',
  }),
  object('GradeTest', GradeTest, 'A test on the grade; of grades, "more" is better.', {
    key: 'The grade of the member.',
    ...operators('the grade of this id'),
  }),
  object('ValueTest', ValueTest, 'A test on one value of the member, with one comparison.', {
    key: 'total, base, bonus, penalty (points), missing (criteria without figures), rank; node:CODE (points of a node), node_percent:CODE (100 × its points / its max, which must be above 0), quantity:CODE (what a criterion measures), flag:NAME (1 when raised, else 0). Not every key may stand in every place.',
    ...operators('this number'),
  }),
]
