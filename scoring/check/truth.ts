import { type GradeWorth, readCondition } from '../condition.ts'
import type { Exact } from '../decimal.ts'
import { type Condition, type KeyParts, testsIn } from '../model/condition.ts'

/** What a condition can come out as. */
export type Truth = 'always' | 'never' | 'sometimes'

/** Beyond so many combinations of values a condition is taken to hold sometimes. */
const most = 4096

/**
 * What a condition comes out as over all combinations of the values that its keys can have. Values that
 * depend on each other are combined freely: `never` and `always` are certain, `sometimes` may be less.
 *
 * @param valuesOf One value of each stretch between which its tests differ; null where there may be none.
 */
export function truthOf(
  condition: Condition,
  valuesOf: (key: string) => readonly (Exact | null)[],
  worth: GradeWorth,
): Truth {
  const keys = [...new Set(testsIn(condition).map(({ test }) => test.key))]
  const values = keys.map(valuesOf)
  if (values.reduce((count, list) => count * list.length, 1) > most) return 'sometimes'
  const holds = readCondition(condition, worth)
  const seen = new Set<boolean>()
  for (const chosen of combinations(values)) {
    seen.add(holds((key) => chosen[keys.indexOf(keyText(key))] ?? null))
    if (seen.size === 2) return 'sometimes'
  }
  return seen.has(true) ? 'always' : 'never'
}

/** Every way of taking one of each list; one way of taking from no lists. */
export function* combinations<Value>(lists: readonly (readonly Value[])[]): Generator<Value[]> {
  const [first, ...rest] = lists
  if (!first) {
    yield []
    return
  }
  for (const value of first) for (const others of combinations(rest)) yield [value, ...others]
}

function keyText({ name, code }: KeyParts): string {
  return code === null ? name : `${name}:${code}`
}
