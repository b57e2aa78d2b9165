import { add, type Exact, format, parse, sign, sub, zero } from '../decimal.ts'
import type { Result } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import { allNodes } from '../model/sheet.ts'

/** What one node adds to two totals. The differences of all nodes add up to that of the totals. */
export interface Difference {
  /** The node's code; "" is the sheet itself. */
  readonly code: string
  readonly title: string
  /** Points as decimal text: what the node itself adds to each total. */
  readonly a: string
  readonly b: string
  /** a − b. */
  readonly difference: string
}

/** Two members side by side. */
export interface Comparison {
  /** In the order of the sheet; a group has a row, before its criteria, only where it takes or gives. */
  readonly rows: readonly Difference[]
  readonly a: string
  readonly b: string
  readonly difference: string
}

/**
 * Where the difference of two totals comes from, criterion by criterion, with what groups add, weight
 * or cut. Taken from the ledgers, so it adds up exactly.
 *
 * @throws {RangeError} When one of them is no member: a bug in the caller.
 */
export function compareMembers(
  season: SeasonFile,
  result: Result,
  aId: string,
  bId: string,
): Comparison {
  const [a, b] = [pointsByNode(result, aId), pointsByNode(result, bId)]
  const nodes = [...allNodes(season.sheet), { ...season.sheet, code: '' }]
  const rows = nodes.flatMap((node) => {
    const [own, other] = [a.points.get(node.code) ?? zero, b.points.get(node.code) ?? zero]
    const isIdle = 'nodes' in node && sign(own) === 0 && sign(other) === 0
    return isIdle ? [] : [{ code: node.code, title: node.title, ...sides(own, other) }]
  })
  return { rows, ...sides(parse(a.total), parse(b.total)) }
}

function pointsByNode({ members }: Result, id: string) {
  const member = members.find((one) => one.id === id)
  if (!member) throw new RangeError(`no member ${id}`)
  const points = new Map<string, Exact>()
  for (const line of member.ledger)
    points.set(line.code, add(points.get(line.code) ?? zero, parse(line.points)))
  return { total: member.total, points }
}

function sides(a: Exact, b: Exact): Pick<Difference, 'a' | 'b' | 'difference'> {
  return { a: format(a), b: format(b), difference: format(sub(a, b)) }
}
