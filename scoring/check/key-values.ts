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
 * @param grades The worths that grades can have; by default, all.
 */
export function truthIn(condition: Condition, checked: Checked, grades?: Range): Truth {
  const values = (key: string) => {
    const range = key === 'grade' && grades ? grades : keyRange(key, checked)
    return valuesOf(key, range, condition, checked)
  }
  return truthOf(condition, values, checked.worth)
}

/** Keys whose values are whole numbers. */
const counted: readonly string[] = ['missing', 'rank', 'grade', 'flag']

/** One value of each stretch between which the tests of this condition differ; null where there may be none. */
function valuesOf(
  key: string,
  range: Range,
  condition: Condition,
  checked: Checked,
): (Exact | null)[] {
  const cuts = testsIn(condition)
    .filter(({ test }) => test.key === key)
    .map(({ test }) => operandOf(comparison(test).operand, key, checked))
  const values = counted.includes(keyParts(key).name)
    ? wholeValues(range, cuts)
    : stretches(range, cuts).map(sampleOf)
  return mayLack(key) ? [...values, null] : values
}

function operandOf(operand: string, key: string, { worth }: Checked): Exact {
  return key === 'grade' ? worth(operand) : parse(operand)
}

/** The ends of the range, and the whole numbers about each cut. */
function wholeValues({ low, high }: Range, cuts: readonly Exact[]): Exact[] {
  const about = cuts.flatMap((cut) => {
    const floor = floorDiv(cut, one)
    return [sub(floor, one), floor, add(floor, one)]
  })
  return [low!, high!, ...about].filter((value) => cmp(value, low!) >= 0 && cmp(value, high!) <= 0)
}
