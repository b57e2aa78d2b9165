import { div, type Exact, hundred, one, whole, zero } from '../decimal.ts'
import { keyParts } from '../model/condition.ts'
import type { Kind } from '../model/node.ts'
import { leavesOf } from '../model/sheet.ts'
import type { Part } from '../tree/part.ts'
import type { Checked } from './checked.ts'
import { columnReach } from './column-reach.ts'
import { raisable } from './flags.ts'
import { measuredRange } from './range/index.ts'
import { hull, hullOf, nothing, type Range, through, times } from './range/range.ts'

/**
 * All that the value of a key can be, over any facts; values that may be absent besides are said by
 * `mayLack`. Of flags 0 and 1; of `grade` there is no saying here, see `gradesHeld`.
 */
export function keyRange(key: string, checked: Checked): Range {
  const { name, code } = keyParts(key)
  const { any, sheet, cluster, season } = checked
  const part = sheet.byCode.get(code ?? '')
  const ranges: Record<string, () => Range> = {
    total: () => any(sheet.root).value,
    base: () => column('base', checked),
    bonus: () => column('bonus', checked),
    penalty: () => column('penalty', checked),
    missing: () => ({ low: zero, high: whole(leavesOf(season.sheet).length) }),
    rank: () => ({ low: one, high: whole(Math.max(1, cluster.ranked)) }),
    node: () => anywhere(part!, checked),
    node_percent: () => percent(anywhere(part!, checked), part!.max!),
    quantity: () => spanOf(measuredRange(part!.leaf!.node.rule)!),
    flag: () => ({ low: zero, high: raisable(checked).has(code!) ? one : zero }),
  }
  return ranges[name]!()
}

/** Whether there can be no value: a figure not entered, no grade. A test then fails. */
export function mayLack(key: string): boolean {
  const { name } = keyParts(key)
  return name === 'quantity' || name === 'grade'
}

/** A node counts nothing where a section that it stands in does not apply. */
function anywhere(part: Part, { any }: Checked): Range {
  const { value } = any(part)
  return canBeLeftOut(part.parent) ? hull(value, nothing) : value
}

function canBeLeftOut(part: Part | null): boolean {
  return part !== null && (part.node?.not_applicable !== undefined || canBeLeftOut(part.parent))
}

function column(kind: Kind, { sheet, any }: Checked): Range {
  return columnReach(sheet.root, kind, any)
}

function percent(value: Range, max: Exact): Range {
  return through(times(value, hundred), (end) => div(end, max))
}

function spanOf(measured: Range | readonly Exact[]): Range {
  return 'low' in measured ? measured : hullOf(measured)
}
