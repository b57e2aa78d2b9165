import { add, type Exact, mul, sub, zero } from '../decimal.ts'
import { type Kind, kinds } from '../model/node.ts'
import type { Part } from './part.ts'
import type { Worth } from './worth.ts'

/** Chuẩn, Thưởng, Trừ, and what the groups of several kinds took from them or gave. */
export type Columns = Record<Kind | 'cut', Exact>

/** The columns of a member; base + bonus + penalty + cut is the total. */
export function columnsOf(root: Part, worths: readonly Worth[]): Columns {
  const columns = columnsIn(root, worths)
  const shown = kinds.reduce((so, kind) => add(so, columns[kind]), zero)
  return { ...columns, cut: sub(worths[root.at]!.value, shown) }
}

type ByKind = Record<Kind, Exact>

const none: ByKind = { base: zero, bonus: zero, penalty: zero }

/**
 * What a part adds to each column. One that holds a single kind, or does not apply, adds its value to
 * one column. A group of several kinds adds what its children do and its own base, all × its weight,
 * before its own rounding, scaling and clamps; where it counts for nothing it adds nothing.
 */
function columnsIn(part: Part, worths: readonly Worth[]): ByKind {
  const { value, status, trace } = worths[part.at]!
  if (status === 'not_applicable') return { ...none, [part.kind]: value }
  if (part.holds !== null) return { ...none, [part.holds]: value }
  if (!trace) return none
  const counted = trace.chosen === undefined ? part.children : [part.children[trace.chosen]!]
  const columns = { ...none, [part.kind]: part.base }
  for (const child of counted) {
    const inside = columnsIn(child, worths)
    for (const kind of kinds) columns[kind] = add(columns[kind], inside[kind])
  }
  for (const kind of kinds) columns[kind] = mul(columns[kind], part.weight)
  return columns
}
