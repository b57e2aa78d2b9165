import { add, type Exact, mul, sub, zero } from '../decimal.ts'
import type { Kind } from '../model/node.ts'
import { kinds } from '../model/node-parts.ts'
import { countedChildren } from './group.ts'
import type { Part } from './part.ts'
import type { Standing } from './worth.ts'

/** Chuẩn, Thưởng, Trừ, and what the groups of several kinds took from them or gave. */
type Columns = Record<Kind | 'cut', Exact>

/** The columns of a member; base + bonus + penalty + cut is the total. */
export function columnsOf({ sheet, standings, total }: Scored): Columns {
  const columns = noColumns()
  addTo(columns, sheet.root, standings)
  const shown = kinds.reduce((so, kind) => add(so, columns[kind]), zero)
  return { ...columns, cut: sub(total, shown) }
}

interface Scored {
  sheet: { root: Part }
  standings: readonly Standing[]
  total: Exact
}

type ByKind = Record<Kind, Exact>

const noColumns = (): ByKind => ({ base: zero, bonus: zero, penalty: zero })

/**
 * What a part adds to each column. One that holds a single kind, or does not apply, adds its value to
 * one column. A group of several kinds adds what its children do and its own base, all × its weight,
 * before its own rounding, scaling and clamps; where it counts for nothing it adds nothing.
 */
function addTo(columns: ByKind, part: Part, standings: readonly Standing[]): void {
  const { value, status } = standings[part.at]!
  const only = status === 'not_applicable' ? part.kind : part.holds
  if (only !== null) columns[only] = add(columns[only], value)
  else if (status === 'used') addParts(columns, part, standings)
}

function addParts(columns: ByKind, part: Part, standings: readonly Standing[]): void {
  const inside = { ...noColumns(), [part.kind]: part.base }
  for (const child of countedChildren(part, standings)) addTo(inside, child, standings)
  for (const kind of kinds) columns[kind] = add(columns[kind], mul(inside[kind], part.weight))
}
