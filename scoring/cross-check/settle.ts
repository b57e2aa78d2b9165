import { cmp, type Exact, format, max, parse, sub, sum } from '../decimal.ts'

/** What one checker would have a criterion be worth. */
export interface Proposal {
  points: string
}

/**
 * The value of the cross-check where several checked: the one whose points stand in the middle, so that a
 * single checker who is far off moves nothing, and always a value that somebody gave. Of the two in the
 * middle of an even number it is the nearer to the member's own; both as near, the lower.
 *
 * @param own The points of the member's own value.
 * @returns `undefined` where nobody gave a value.
 */
export function middleOf<P extends Proposal>(proposals: readonly P[], own: string): P | undefined {
  if (proposals.length === 0) return undefined
  const sorted = proposals.toSorted((a, b) => cmp(parse(a.points), parse(b.points)))
  const low = sorted[Math.floor((sorted.length - 1) / 2)]!
  const high = sorted[Math.floor(sorted.length / 2)]!
  const from = (each: P) => distance(parse(each.points), parse(own))
  return cmp(from(high), from(low)) < 0 ? high : low
}

/** How far a checker's values lie from the member's own: the sum of the differences in points, each without sign. */
export function disagreementOf(
  codes: readonly string[],
  own: Readonly<Record<string, string>>,
  checked: Readonly<Record<string, string>>,
): string {
  const points = (of: Readonly<Record<string, string>>, code: string) => parse(of[code] ?? '0')
  return format(sum(codes.map((code) => distance(points(checked, code), points(own, code)))))
}

function distance(a: Exact, b: Exact): Exact {
  return max(sub(a, b), sub(b, a))
}
