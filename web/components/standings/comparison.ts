import { add, format, parse } from '../../../scoring/decimal.ts'
import type { Comparison, Difference } from '../../../scoring/explain/compare-members.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import { nodesIn } from '../../../scoring/tree/around.ts'

/** A part of the sheet with the rows that lie in it, and their differences added up. */
export interface ComparedPart {
  code: string
  title: string
  a: string
  b: string
  difference: string
  rows: Difference[]
}

/**
 * The comparison by parts of the sheet. What belongs to no part (the sheet's own base or ceiling) comes
 * last, under the code "". The differences of the parts add up to that of the totals.
 */
export function partsOf(nodes: readonly Node[], { rows }: Comparison): ComparedPart[] {
  const parts = nodes.map((node) => {
    const inside = new Map(nodesIn(node).map((one) => [one.code, one]))
    // A group's own row matters only where the group itself adds, weighs or cuts something.
    const counts = ({ code, a, b }: Difference) => {
      const found = inside.get(code)
      return found !== undefined && !(isGroup(found) && a === '0' && b === '0')
    }
    return part(node, rows.filter(counts))
  })
  const own = rows.find(({ code, a, b }) => code === '' && !(a === '0' && b === '0'))
  return own ? [...parts, part(own, [own])] : parts
}

/** The greatest distance among parts, as a number: what half of the axis stands for when drawn. */
export function widest(parts: readonly ComparedPart[]): number {
  return Math.max(0, ...parts.map(({ difference }) => Math.abs(Number(difference))))
}

function part({ code, title }: { code: string; title: string }, rows: Difference[]): ComparedPart {
  const total = (side: 'a' | 'b' | 'difference') =>
    format(rows.map((row) => parse(row[side])).reduce(add, 0n))
  return { code, title, a: total('a'), b: total('b'), difference: total('difference'), rows }
}
