import { format, neg, parse } from '../../decimal.ts'
import type { Leaf, Node } from '../../model/node.ts'
import type { Result, ResultMember } from '../../model/result.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { Sheet } from '../../model/sheet.ts'
import { score } from '../../score.ts'

/** Finer than any points of a case, so that only what the case asks for is rounded. */
export const unrounded = { to: '0.000000000001' }

const widest = '999999999999999'

/** A criterion whose points are stated. */
export function given(code: string, more: Partial<Leaf> = {}): Leaf {
  const rule = { kind: 'given' as const, max: widest }
  return { code, title: code, round: unrounded, rule, ...more }
}

/** The points that a case states for its criteria; null where it says "not applicable". */
export type Points = Readonly<Record<string, string | null>>

/** Scores one member on a sheet made for the case: the engine's own function, as for any season. */
export function scoreSheet(sheet: Omit<Sheet, 'title'>, points: Points) {
  const facts: SeasonFile['facts'] = Object.entries(points).map(([criterion, stated]) => ({
    member: 'm',
    criterion,
    ...(stated === null ? { not_applicable: true as const } : { points: stated }),
  }))
  const result = score({
    format: 'thidua/season@1',
    title: 'case',
    year: 2000,
    members: [{ id: 'm', name: 'm', order: 1 }],
    sheet: { title: 'case', ...sheet },
    facts,
  })
  return { result, member: result.members[0]! }
}

/** Items as criteria "0", "1", … and their points. */
export function itemised(items: readonly string[], more: Partial<Leaf> = {}) {
  const codes = items.map((_, at) => String(at))
  return {
    nodes: codes.map((code): Node => given(code, more)),
    points: Object.fromEntries(codes.map((code, at) => [code, items[at]!])),
  }
}

/** The criteria that are still missing. */
export function missingIn({ questions }: Result): string[] {
  return questions.flatMap((one) => (one.kind === 'missing' ? [one.criterion] : []))
}

/** What the limits of a node took away. */
export function cutOf({ ledger }: ResultMember, code: string): string {
  return ledger.find((line) => line.code === code)!.cut
}

export function negated(points: string): string {
  return format(neg(parse(points)))
}
