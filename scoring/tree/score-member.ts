import type { Lookup } from '../condition.ts'
import { cmp, div, type Exact, hundred, mul, one, whole, zero } from '../decimal.ts'
import type { KeyParts } from '../model/condition.ts'
import { once } from '../once.ts'
import type { Account } from '../rule.ts'
import { type Columns, columnsOf } from './columns.ts'
import { groupStanding, groupWorth } from './group.ts'
import { leafStanding, leafWorth } from './leaf.ts'
import type { LeafRule, Part } from './part.ts'
import type { ReadSheet } from './read-sheet.ts'
import type { Usage } from './usage.ts'
import { isDropped, type Standing, type Worth, worthless } from './worth.ts'

/** The sheet of one member, scored. What explains the points is worked out when it is asked for. */
export interface MemberScore {
  usage: Usage
  /** By `Part.at`. */
  standings: readonly Standing[]
  /** By `Part.at`. */
  worths: () => readonly Worth[]
  total: Exact
  columns: () => Columns
  /** The codes of leaves that still want figures, in the sheet's order. */
  missing: readonly string[]
  /** Sorted, each once. */
  flags: () => readonly string[]
  /** The leaves, by `Part.at`, whose chosen option makes their group worth 0. */
  voiding: ReadonlySet<number>
  /** The keys that follow from the sheet; `null` for `rank`, `grade` and `decision`, which do not. */
  lookup: Lookup
}

/** What a leaf makes of the members' facts, by `Part.at`; groups have none. */
export type Accounts = readonly (Account | null)[]

export function scoreMember(sheet: ReadSheet, usage: Usage, accounts: Accounts): MemberScore {
  const flags = once(() => flagsRaised(sheet, usage, accounts))
  const standings = new Array<Standing>(sheet.parts.length)
  const voiding = new Set<number>()
  const state: State = { ...{ sheet, usage, accounts, standings, voiding }, flags }
  for (const part of sheet.order) settle(part, state)
  const missing = settleMissing(sheet, standings)
  const columns = once(() => columnsOf(sheet.root, standings))
  const total = standings[sheet.root.at]!.value
  return {
    ...{ usage, standings, total, missing, voiding, columns, flags },
    worths: once(() => sheet.parts.map((part) => worthOf(part, state))),
    lookup(key) {
      if (key.code !== null) return keyValue(key, state)
      if (key.name === 'total') return total
      if (key.name === 'missing') return whole(missing.length)
      return isColumn(key.name) ? columns()[key.name] : null
    },
  }
}

function isColumn(name: string): name is keyof Columns {
  return name === 'base' || name === 'bonus' || name === 'penalty' || name === 'cut'
}

interface State {
  sheet: ReadSheet
  usage: Usage
  accounts: Accounts
  flags: () => readonly string[]
  /** Filled in the order of dependency. */
  standings: Standing[]
  voiding: Set<number>
}

function settle(part: Part, state: State): void {
  const standing = standingOf(part, state)
  state.standings[part.at] = standing
  if (voids(part, standing, state)) state.voiding.add(part.at)
}

function standingOf(part: Part, state: State): Standing {
  const { usage, accounts, standings, voiding } = state
  const { at, requires } = part
  const applies = usage.applies[at]!
  if (applies === 'inside') return worthless.not_counted
  if (applies === 'no') return notApplicable(part)
  if (requires && !requires.holds((key) => keyValue(key, state))) return worthless.requires_failed
  if (isLeaf(part))
    return leafStanding(part, usage.facts[at]!, accounts[at]!.points(usage.given[at]!))
  const voided = voiding.size > 0 && part.children.some((child) => voiding.has(child.at))
  return voided ? worthless.voided : groupStanding(part, standings)
}

function notApplicable({ node, max }: Part): Standing {
  const full = node!.not_applicable === 'full'
  return full ? { value: max!, status: 'not_applicable' } : worthless.not_applicable
}

function isLeaf(part: Part): part is Part & { leaf: LeafRule } {
  return part.leaf !== null
}

/** Whether an option was chosen that voids the group; where the leaf's condition fails it does not. */
function voids({ at }: Part, { status }: Standing, { usage, accounts }: State): boolean {
  const consequence = accounts[at]?.consequence?.(usage.given[at]!)
  return consequence?.voids === true && status !== 'requires_failed'
}

/** All that the ledger tells of a part. */
function worthOf(part: Part, { usage, accounts, standings }: State): Worth {
  const { at } = part
  const standing = standings[at]!
  const { status } = standing
  const fact = usage.facts[at]!
  if (usage.applies[at] !== 'yes' || status === 'requires_failed' || status === 'voided')
    return { ...standing, fact, trace: null, dropped: isDropped(part, standing) }
  const worth = isLeaf(part)
    ? leafWorth(part, fact, usage.given[at]!, accounts[at]!)
    : groupWorth(part, standings)
  return { ...worth, status }
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

/** The keys that name a node or a flag. `quantity:` and `flag:` rest on facts alone. */
function keyValue({ name, code }: KeyParts, state: State): Exact | null {
  if (name === 'flag') return state.flags().includes(code!) ? one : zero
  const part = state.sheet.byCode.get(code!)
  if (!part) return null
  if (name === 'quantity')
    return state.accounts[part.at]?.measure(state.usage.given[part.at]!) ?? null
  const { value } = state.standings[part.at]!
  if (name === 'node') return value
  return name === 'node_percent' ? div(mul(hundred, value), part.max!) : null
}

/** The leaves that want figures. Where a condition fails nothing is asked for, inside it neither. */
function settleMissing({ parts }: ReadSheet, standings: Standing[]): string[] {
  const missing: string[] = []
  if (!standings.some(({ status }) => status === 'missing')) return missing
  const quiet: boolean[] = []
  for (const { at, code, parent } of parts) {
    const { value, status } = standings[at]!
    quiet[at] = status === 'requires_failed' || (parent !== null && quiet[parent.at] === true)
    if (status !== 'missing') continue
    if (quiet[at]) standings[at] = { value, status: 'not_counted' }
    else missing.push(code)
  }
  return missing
}
