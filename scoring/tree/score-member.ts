import type { Lookup } from '../condition.ts'
import { cmp, div, type Exact, hundred, mul, one, whole, zero } from '../decimal.ts'
import type { KeyParts } from '../model/condition.ts'
import type { Kind } from '../model/node.ts'
import type { Account } from '../rule.ts'
import { columnsOf } from './columns.ts'
import { groupStanding } from './group.ts'
import { isLeaf, type LeafPart, leafStanding } from './leaf.ts'
import type { Part } from './part.ts'
import type { ReadSheet } from './read-sheet.ts'
import { answerTo, type Usage } from './usage.ts'
import { type Standing, worthless } from './worth.ts'

/** The sheet of one member, scored. */
export interface MemberScore {
  sheet: ReadSheet
  usage: Usage
  accounts: Accounts
  /** By `Part.at`. */
  standings: readonly Standing[]
  /** The leaves, by `Part.at`, whose chosen option makes their group worth 0. */
  voiding: readonly number[]
  total: Exact
  /** The codes of leaves that still want figures, in the sheet's order. */
  missing: readonly string[]
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
  const states = usages.map((usage) => unscored(sheet, usage, accounts))
  for (const part of sheet.order)
    if (isLeaf(part)) settleLeaf(part, accounts[part.at]!, states)
    else settleGroup(part, states)
  for (const state of states) {
    state.total = state.standings[sheet.root.at]!.value
    state.missing = settleMissing(state)
  }
  return states
}

function unscored(sheet: ReadSheet, usage: Usage, accounts: Accounts): State {
  const standings = new Array<Standing>(sheet.parts.length)
  return { sheet, usage, accounts, standings, voiding: none, total: zero, missing: none }
}

/** The keys that follow from the sheet; `null` for `rank`, `grade` and `decision`, which do not. */
export function lookupIn(score: MemberScore): Lookup {
  return (key) => {
    if (key.code !== null) return keyValue(key, score)
    if (key.name === 'total') return score.total
    if (key.name === 'missing') return whole(score.missing.length)
    return columnsOf(score)[key.name as Kind] ?? null
  }
}

/** Most members have nothing to list: they share one list. */
const none: readonly never[] = []

interface State extends MemberScore {
  /** Filled in the order of dependency. */
  standings: Standing[]
}

function settleLeaf(part: LeafPart, account: Account, states: readonly State[]): void {
  const { at, leaf } = part
  for (const state of states) {
    const { usage } = state
    state.standings[at] =
      uncounted(part, state) ?? leafStanding(part, usage.facts[at]!, answerTo(part, usage), account)
  }
  if (!leaf.voids) return
  for (const state of states)
    if (voids(part, state.standings[at]!, state)) state.voiding = [...state.voiding, at]
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

function isVoided({ children }: Part, voiding: readonly number[]): boolean {
  return voiding.length > 0 && children.some(({ at }) => voiding.includes(at))
}

function notApplicable({ node, max }: Part): Standing {
  const value = node!.not_applicable === 'full' ? max! : zero
  return { ...worthless.not_applicable, value }
}

/** Whether an option was chosen that voids the group; where the leaf's condition fails it does not. */
function voids(part: LeafPart, { status }: Standing, { usage, accounts }: State): boolean {
  const consequence = accounts[part.at]?.consequence?.(answerTo(part, usage).given)
  return consequence?.voids === true && status !== 'requires_failed'
}

/** The flags that are raised, sorted, each once. Facts alone raise them, whatever the leaves are then worth. */
export function flagsOf({ sheet, usage, accounts }: MemberScore): string[] {
  const flags = new Set<string>()
  for (const part of sheet.flagging) {
    const { at, leaf } = part
    const account = accounts[at]!
    const { given } = answerTo(part, usage)
    for (const flag of account.consequence?.(given).flags ?? []) flags.add(flag)
    const measured = account.measure(given)
    for (const { flag, from } of leaf.raises)
      if (measured !== null && cmp(measured, from) >= 0) flags.add(flag)
  }
  return [...flags].sort()
}

/** The keys that name a node or a flag. `quantity:` and `flag:` rest on facts alone. */
function keyValue({ name, code }: KeyParts, state: MemberScore): Exact | null {
  if (name === 'flag') return flagsOf(state).includes(code!) ? one : zero
  const part = state.sheet.byCode.get(code!)
  if (!part) return null
  if (name === 'quantity')
    return isLeaf(part) ? state.accounts[part.at]!.measure(answerTo(part, state.usage).given) : null
  const { value } = state.standings[part.at]!
  if (name === 'node') return value
  return name === 'node_percent' ? div(mul(hundred, value), part.max!) : null
}

/** The leaves that want figures. Where a condition fails nothing is asked for, inside it neither. */
function settleMissing({ sheet, standings }: State): readonly string[] {
  if (!standings.some(({ status }) => status === 'missing')) return none
  const missing: string[] = []
  const quiet: boolean[] = []
  for (const { at, code, parent } of sheet.parts) {
    const { status, value, inner } = standings[at]!
    quiet[at] = status === 'requires_failed' || (parent !== null && quiet[parent.at] === true)
    if (status !== 'missing') continue
    if (quiet[at]) standings[at] = { status: 'not_counted', value, inner }
    else missing.push(code)
  }
  return missing
}
