import type { Lookup } from '../condition.ts'
import { cmp, div, type Exact, hundred, mul, one, whole, zero } from '../decimal.ts'
import type { Account } from '../rule.ts'
import { type Columns, columnsOf } from './columns.ts'
import { groupWorth } from './group.ts'
import { leafWorth } from './leaf.ts'
import type { LeafRule, Part } from './part.ts'
import type { ReadSheet } from './read-sheet.ts'
import type { Usage } from './usage.ts'
import { type Worth, worthless } from './worth.ts'

/** The sheet of one member, scored. */
export interface MemberScore {
  usage: Usage
  /** By `Part.at`. */
  worths: readonly Worth[]
  total: Exact
  columns: Columns
  /** The codes of leaves that still want figures, in the sheet's order. */
  missing: readonly string[]
  /** Sorted, each once. */
  flags: readonly string[]
  /** The leaves, by `Part.at`, whose chosen option makes their group worth 0. */
  voiding: ReadonlySet<number>
  /** The keys that follow from the sheet; `null` for `rank`, `grade` and `decision`, which do not. */
  lookup: Lookup
}

/** What a leaf makes of the members' facts, by `Part.at`; groups have none. */
export type Accounts = readonly (Account | null)[]

export function scoreMember(sheet: ReadSheet, usage: Usage, accounts: Accounts): MemberScore {
  const flags = flagsRaised(sheet, usage, accounts)
  const worths: Worth[] = []
  const onFacts = factLookup(sheet, usage, accounts, flags)
  const lookup: Lookup = (key) => nodeValue(sheet, worths, key) ?? onFacts(key)
  const voiding = new Set<number>()
  for (const part of sheet.order) {
    worths[part.at] = worthOf(part, { usage, accounts, worths, lookup, voiding })
    if (voids(part, usage, accounts, worths)) voiding.add(part.at)
  }
  const missing = settleMissing(sheet, worths)
  const total = worths[sheet.root.at]!.value
  const columns = columnsOf(sheet.root, worths)
  const plain: Record<string, Exact> = { total, ...columns, missing: whole(missing.length) }
  return {
    ...{ usage, worths, total, columns, missing, flags, voiding },
    lookup: (key) => (key.code === null ? (plain[key.name] ?? null) : lookup(key)),
  }
}

interface State {
  usage: Usage
  accounts: Accounts
  /** Filled in the order of dependency. */
  worths: Worth[]
  lookup: Lookup
  voiding: ReadonlySet<number>
}

function worthOf(part: Part, { usage, accounts, worths, lookup, voiding }: State): Worth {
  const fact = usage.facts[part.at]!
  const applies = usage.applies[part.at]
  if (applies === 'inside') return worthless('not_counted')
  if (applies === 'no') return notApplicable(part, usage)
  if (part.requires && !part.requires.holds(lookup)) return worthless('requires_failed', fact)
  if (isLeaf(part)) return leafWorth(part, fact, usage.given[part.at]!, accounts[part.at]!)
  const voided = part.children.some(({ at }) => voiding.has(at))
  return voided ? worthless('voided') : groupWorth(part, worths)
}

function notApplicable(part: Part, usage: Usage): Worth {
  const way = part.node!.not_applicable
  return {
    ...worthless('not_applicable', usage.facts[part.at]),
    value: way === 'full' ? part.max! : zero,
    dropped: way === 'rescale',
  }
}

function isLeaf(part: Part): part is Part & { leaf: LeafRule } {
  return part.leaf !== null
}

/** Whether an option was chosen that voids the group; where the leaf's condition fails it does not. */
function voids(
  part: Part,
  { given }: Usage,
  accounts: Accounts,
  worths: readonly Worth[],
): boolean {
  const consequence = accounts[part.at]?.consequence?.(given[part.at]!)
  return consequence?.voids === true && worths[part.at]!.status !== 'requires_failed'
}

/** Facts alone raise flags, whatever the leaves are then worth. */
function flagsRaised({ leaves }: ReadSheet, { given }: Usage, accounts: Accounts): string[] {
  const flags = new Set<string>()
  for (const { at, leaf } of leaves) {
    const account = accounts[at]!
    for (const flag of account.consequence?.(given[at]!).flags ?? []) flags.add(flag)
    if (leaf.raises.length === 0) continue
    const measured = account.measure(given[at]!)
    for (const { flag, from } of leaf.raises)
      if (measured !== null && cmp(measured, from) >= 0) flags.add(flag)
  }
  return [...flags].sort()
}

/** `quantity:` and `flag:`, which rest on facts alone. */
function factLookup(
  { byCode }: ReadSheet,
  { given }: Usage,
  accounts: Accounts,
  flags: readonly string[],
): Lookup {
  return ({ name, code }) => {
    if (name === 'flag') return flags.includes(code!) ? one : zero
    const at = name === 'quantity' ? byCode.get(code!)?.at : undefined
    return at === undefined ? null : accounts[at]!.measure(given[at]!)
  }
}

/** `node:` and `node_percent:`; `null` for other keys. */
const nodeValue = (
  { byCode }: ReadSheet,
  worths: readonly Worth[],
  { name, code }: Parameters<Lookup>[0],
): Exact | null => {
  if (name !== 'node' && name !== 'node_percent') return null
  const part = byCode.get(code!)!
  const { value } = worths[part.at]!
  return name === 'node' ? value : div(mul(hundred, value), part.max!)
}

/** The leaves that want figures. Where a condition fails nothing is asked for, inside it neither. */
function settleMissing({ parts }: ReadSheet, worths: Worth[]): string[] {
  const missing: string[] = []
  const quiet: boolean[] = []
  for (const { at, code, parent } of parts) {
    const worth = worths[at]!
    quiet[at] = worth.status === 'requires_failed' || (parent !== null && quiet[parent.at] === true)
    if (worth.status !== 'missing') continue
    if (quiet[at]) worths[at] = { ...worth, status: 'not_counted' }
    else missing.push(code)
  }
  return missing
}
