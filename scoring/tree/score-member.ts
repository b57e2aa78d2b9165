import type { Lookup } from '../condition.ts'
import { cmp, div, type Exact, hundred, mul, one, whole, zero } from '../decimal.ts'
import type { KeyParts } from '../model/condition.ts'
import type { Kind } from '../model/node.ts'
import { kinds } from '../model/node-parts.ts'
import { once } from '../remember.ts'
import type { Account } from '../rule.ts'
import { type Columns, columnsOf } from './columns.ts'
import { groupStanding } from './group.ts'
import { type LeafPart, leafStanding } from './leaf.ts'
import type { Part } from './part.ts'
import type { ReadSheet } from './read-sheet.ts'
import type { Usage } from './usage.ts'
import { type Standing, worthless } from './worth.ts'

/** The sheet of one member, scored. */
export interface MemberScore {
  usage: Usage
  accounts: Accounts
  /** By `Part.at`. */
  standings: readonly Standing[]
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
  return scoreEach(sheet, [usage], accounts)[0]!
}

/**
 * The sheets of several members, in the order given. Node by node rather than member by member: a rule
 * that has just been run for one member runs fastest for the next.
 */
export function scoreEach(
  sheet: ReadSheet,
  usages: readonly Usage[],
  accounts: Accounts,
): MemberScore[] {
  const states = usages.map((usage) => stateOf(sheet, usage, accounts))
  for (const part of sheet.order)
    if (isLeaf(part)) settleLeaf(part, accounts[part.at]!, states)
    else settleGroup(part, states)
  return states.map(scoreOf)
}

function stateOf(sheet: ReadSheet, usage: Usage, accounts: Accounts): State {
  return {
    sheet,
    usage,
    accounts,
    standings: new Array<Standing>(sheet.parts.length),
    voiding: new Set<number>(),
    flags: once(() => flagsRaised(sheet, usage, accounts)),
  }
}

function scoreOf(state: State): MemberScore {
  const { sheet, standings } = state
  const missing = settleMissing(sheet, standings)
  const columns = once(() => columnsOf(sheet.root, standings))
  const total = standings[sheet.root.at]!.value
  return {
    ...state,
    total,
    missing,
    columns,
    lookup(key) {
      if (key.code !== null) return keyValue(key, state)
      if (key.name === 'total') return total
      if (key.name === 'missing') return whole(missing.length)
      return isColumn(key.name) ? columns()[key.name] : null
    },
  }
}

function isColumn(name: string): name is Kind {
  return kinds.includes(name as Kind)
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

function settleLeaf(part: LeafPart, account: Account, states: readonly State[]): void {
  const { at, leaf } = part
  for (const state of states) {
    const { facts, answers } = state.usage
    state.standings[at] =
      uncounted(part, state) ?? leafStanding(part, facts[at]!, answers[at]!, account)
  }
  if (!leaf.voids) return
  for (const state of states) if (voids(part, state.standings[at]!, state)) state.voiding.add(at)
}

function settleGroup(part: Part, states: readonly State[]): void {
  for (const state of states) {
    const { standings, voiding } = state
    standings[part.at] =
      uncounted(part, state) ??
      (isVoided(part, voiding) ? worthless.voided : groupStanding(part, standings))
  }
}

/** The standing of a part that does not count for a member; `null` where it does. */
function uncounted(part: Part, state: State): Standing | null {
  const applies = state.usage.applies[part.at]
  if (applies !== 'yes') return applies === 'no' ? notApplicable(part) : worthless.not_counted
  return part.requires && !isMet(part.requires, state) ? worthless.requires_failed : null
}

function isMet({ holds }: NonNullable<Part['requires']>, state: State): boolean {
  return holds((key) => keyValue(key, state))
}

function isVoided({ children }: Part, voiding: ReadonlySet<number>): boolean {
  return voiding.size > 0 && children.some(({ at }) => voiding.has(at))
}

function notApplicable({ node, max }: Part): Standing {
  const full = node!.not_applicable === 'full'
  return full ? { value: max!, status: 'not_applicable', inner: null } : worthless.not_applicable
}

function isLeaf(part: Part): part is LeafPart {
  return part.leaf !== null
}

/** Whether an option was chosen that voids the group; where the leaf's condition fails it does not. */
function voids({ at }: Part, { status }: Standing, { usage, accounts }: State): boolean {
  const consequence = accounts[at]?.consequence?.(usage.answers[at]!.given)
  return consequence?.voids === true && status !== 'requires_failed'
}

/** Facts alone raise flags, whatever the leaves are then worth. */
function flagsRaised({ flagging }: ReadSheet, { answers }: Usage, accounts: Accounts): string[] {
  const flags = new Set<string>()
  for (const { at, leaf } of flagging) {
    const account = accounts[at]!
    const { given } = answers[at]!
    for (const flag of account.consequence?.(given).flags ?? []) flags.add(flag)
    const measured = account.measure(given)
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
    return state.accounts[part.at]?.measure(state.usage.answers[part.at]!.given) ?? null
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
    const { status, value, inner } = standings[at]!
    quiet[at] = status === 'requires_failed' || (parent !== null && quiet[parent.at] === true)
    if (status !== 'missing') continue
    if (quiet[at]) standings[at] = { status: 'not_counted', value, inner }
    else missing.push(code)
  }
  return missing
}
