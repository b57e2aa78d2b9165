import { cmp, type Exact, parse } from '../decimal.ts'
import { comparison, testsIn } from '../model/condition.ts'
import type { Checked, Placed } from './checked.ts'
import { measuredRange } from './range/index.ts'
import { anything } from './range/range.ts'
import { sampleOf, stretches } from './stretches.ts'
import { truthOf } from './truth.ts'

/** Whether a leaf counts at all while what it measures is below `from`: its own condition may leave that out. */
export function reachesBelow(from: Exact, { part }: Placed, { worth }: Checked): boolean {
  const { requires, leaf, code } = part
  const measured = leaf && measuredRange(leaf.node.rule)
  if (!requires || !measured || !('low' in measured)) return true
  const own = `quantity:${code}`
  const values = (key: string) => {
    const cuts = testsIn(requires.condition)
      .filter(({ test }) => test.key === key)
      .map(({ test }) => parse(comparison(test).operand))
    if (key !== own) return stretches(anything, cuts).map(sampleOf)
    const under = { low: measured.low, high: from }
    return stretches(under, cuts)
      .filter(({ low }) => low === null || cmp(low, from) < 0)
      .map(sampleOf)
  }
  return truthOf(requires.condition, values, worth) !== 'never'
}
