import { add, cmp, type Exact, floorDiv, one, parse, sub } from '../decimal.ts'
import { type Condition, comparison, keyParts, testsIn } from '../model/condition.ts'
import type { Checked } from './checked.ts'
import { keyRange, mayLack } from './key-range.ts'
import type { Range } from './range/range.ts'
import { sampleOf, stretches } from './stretches.ts'
import { type Truth, truthOf } from './truth.ts'

/**
 * What a condition comes out as over all that its keys can be.
 *
 * @param held The grades that there can be, for a condition that asks for grades.
 */
export function truthIn(
  condition: Condition,
  checked: Checked,
  held: ReadonlySet<string> = new Set(),
): Truth {
  const values = (key: string) =>
    key === 'grade' ? [...[...held].map(checked.worth), null] : valuesOf(key, condition, checked)
  return truthOf(condition, values, checked.worth)
}

/** Keys whose values are whole numbers. */
const counted: readonly string[] = ['missing', 'rank', 'flag']

/** One value of each stretch between which the tests of this condition differ; null where there may be none. */
function valuesOf(key: string, condition: Condition, checked: Checked): (Exact | null)[] {
  const range = keyRange(key, checked)
  const cuts = testsIn(condition)
    .filter(({ test }) => test.key === key)
    .map(({ test }) => parse(comparison(test).operand))
  const values = counted.includes(keyParts(key).name)
    ? wholeValues(range, cuts)
    : stretches(range, cuts).map(sampleOf)
  return mayLack(key) ? [...values, null] : values
}

/** The ends of the range, and the whole numbers about each cut. */
function wholeValues({ low, high }: Range, cuts: readonly Exact[]): Exact[] {
  const about = cuts.flatMap((cut) => {
    const floor = floorDiv(cut, one)
    return [sub(floor, one), floor, add(floor, one)]
  })
  return [low!, high!, ...about].filter((value) => cmp(value, low!) >= 0 && cmp(value, high!) <= 0)
}
