import { add, format, parse } from '../../../scoring/decimal.ts'
import type { ComparedPart } from './comparison.ts'

/** One difference between two totals, as a step on the way from the one to the other. */
export interface Step {
  code: string
  title: string
  /** Decimal text: the points that the step adds or takes. */
  difference: string
  /** Where the way stands before and after it. */
  from: string
  to: string
}

/** A part of the sheet as a step, and what in it makes the difference. */
export interface PartStep extends Step {
  /** In the order of the sheet; they begin and end where the part does. */
  steps: Step[]
}

/**
 * The way from the second member's total to the first one's, part by part. Parts that are level are no
 * steps.
 *
 * @param parts Of the comparison, as `partsOf` returns them: their differences add up to that of the totals.
 * @param start The second member's total.
 */
export function waterfallOf(parts: readonly ComparedPart[], start: string): PartStep[] {
  const differing = parts.filter(({ difference, rows }) => difference !== '0' || rows.some(differs))
  return stepsFrom(start, differing).map((step, at) => ({
    ...step,
    steps: stepsFrom(step.from, differing[at]!.rows.filter(differs)),
  }))
}

/** The range of all points that the way passes, as numbers, for drawing only. */
export function rangeOf(steps: readonly PartStep[], ends: readonly string[]): [number, number] {
  const passed = steps.flatMap((part) =>
    [part, ...part.steps].flatMap(({ from, to }) => [from, to]),
  )
  const all = [...ends, ...passed].map(Number)
  return [Math.min(...all), Math.max(...all)]
}

function differs({ difference }: { difference: string }): boolean {
  return difference !== '0'
}

function stepsFrom(
  start: string,
  rows: readonly Pick<Step, 'code' | 'title' | 'difference'>[],
): Step[] {
  let at = parse(start)
  return rows.map(({ code, title, difference }) => {
    const from = format(at)
    at = add(at, parse(difference))
    return { code, title, difference, from, to: format(at) }
  })
}
