import { cmp, one, sign } from '../decimal.ts'
import { keyParts } from '../model/condition.ts'
import type { Part } from '../tree/part.ts'
import type { Checked } from './checked.ts'
import { columnReach } from './column-reach.ts'
import { isOnly, nothing } from './range/range.ts'

/**
 * The name of what this key orders members by, the same for keys that always order alike: a section's
 * percentage and its points, a section and the only node in it, the standard points of a sheet that has
 * no others and its total.
 */
export function sameAs(key: string, checked: Checked): string {
  const { name, code } = keyParts(key)
  const { root, byCode } = checked.sheet
  if (name === 'total' || (name === 'base' && isAllBase(checked))) return innermost(root, checked)
  if (name === 'node' || name === 'node_percent') return innermost(byCode.get(code!)!, checked)
  return key
}

function innermost(part: Part, checked: Checked): string {
  const [only] = part.children
  const passesOn = part.children.length === 1 && changesNothing(part, checked)
  return passesOn ? innermost(only!, checked) : `node:${part.code}`
}

/** Whether a section is always worth what its only node is. */
function changesNothing(part: Part, { any }: Checked): boolean {
  const { weight, base, round, requires, node, children } = part
  const isPlain = weight === one && sign(base) === 0 && round === null && requires === null
  const canVanish =
    node?.not_applicable !== undefined || children[0]!.node?.not_applicable === 'rescale'
  const rule = children[0]!.leaf?.node.rule
  const voids = rule?.kind === 'choice' && rule.options.some((option) => option.voids)
  return isPlain && !canVanish && !voids && clampsNothing(part, any(part).before)
}

function clampsNothing({ min, max }: Part, before: { low: Limit; high: Limit } | null): boolean {
  if (!before) return false
  const { low, high } = before
  const isUnder = max === null || (high !== null && cmp(high, max) <= 0)
  return isUnder && (min === null || (low !== null && cmp(low, min) >= 0))
}

type Limit = ReturnType<typeof columnReach>['low']

/** Whether there are standard points only, and nothing cuts them. */
function isAllBase({ sheet: { root }, any }: Checked): boolean {
  const others = (['bonus', 'penalty'] as const).map((kind) => columnReach(root, kind, any))
  const isCut = root.round !== null || !clampsNothing(root, any(root).before)
  const mixed = root.children.some(({ holds }) => holds === null)
  return others.every((range) => isOnly(range, nothing.low!)) && !isCut && !mixed
}
