import { add, cmp, type Exact, floorDiv, format, one, sub, sum } from '../decimal.ts'

/**
 * Rounds shares to whole numbers that add up to `whole`: each is rounded down, and what is left over
 * goes one by one to the largest remainders, of equal remainders to the earlier in the list.
 *
 * @param shares Not below 0; together at least `whole` and less than `whole` + 1.
 *
 * @returns A whole number for each share, in their order.
 */
export function byLargestRemainder(whole: Exact, shares: readonly Exact[]): Exact[] {
  const floors = shares.map((share) => floorDiv(share, one))
  const remainders = shares.map((share, at) => sub(share, floors[at]!))
  // Sorting keeps equal ones in their order.
  const turns = [...remainders.keys()].sort((a, b) => cmp(remainders[b]!, remainders[a]!))
  const left = Number(format(sub(whole, sum(floors))))
  const lucky = new Set(turns.slice(0, left))
  return floors.map((floor, at) => (lucky.has(at) ? add(floor, one) : floor))
}
