import { add, cmp, type Exact, mul, roundTo, zero } from '../decimal.ts'
import type { LedgerLine, LedgerStatus } from '../model/result.ts'
import type { Language } from '../words/say.ts'
import type { Part, Rounder } from './part.ts'

/** What a part is worth for one member, and what became of it. */
export interface Standing {
  value: Exact
  status: LedgerStatus
  /** What the rule gave, or the children together; `null` where nothing was worked out from it. */
  inner: Exact | null
  /** The lines last told of it, where members share it; absent where they do not. */
  told?: Partial<Record<Language, LedgerLine>>
}

/** A standing as its line of the ledger tells it. */
export interface Worth extends Pick<Standing, 'value' | 'status'> {
  /** The way from the rule or the children to the value; `null` where none was gone. */
  trace: Trace | null
}

/** clamp( round( weight × ( base + inner ) ) ), step by step. */
export interface Trace {
  inner: Exact
  weighted: Exact
  rounded: Exact
  clamped: Exact
  /** A sum that was scaled up because nodes dropped out. */
  scaledFrom?: { sum: Exact; whole: Exact; left: Exact }
  /** The place of the one child that counts, among the children. */
  chosen?: number
}

/** Without a value of its own: does not apply, does not count. */
export const worthless: Readonly<
  Record<'not_counted' | 'requires_failed' | 'voided' | 'not_applicable', Standing>
> = {
  not_counted: uncounted('not_counted'),
  requires_failed: uncounted('requires_failed'),
  voided: uncounted('voided'),
  not_applicable: uncounted('not_applicable'),
}

function uncounted(status: LedgerStatus): Standing {
  return { value: zero, status, inner: null }
}

export function trace(part: Part, inner: Exact, rounder: Rounder | null): Trace {
  const weighted = weigh(part, inner)
  const rounded = round(weighted, rounder)
  return { inner, weighted, rounded, clamped: clamp(part, rounded) }
}

/** Where the steps of `trace` lead, but for what is scaled up. */
export function standingFrom(part: Part, inner: Exact): Standing {
  const value = clamp(part, round(weigh(part, inner), part.round))
  return { value, status: 'used', inner, told: {} }
}

function weigh({ weighs, base, weight }: Part, inner: Exact): Exact {
  return weighs ? mul(weight, add(base, inner)) : inner
}

function round(value: Exact, rounder: Rounder | null): Exact {
  return rounder === null ? value : roundTo(value, rounder.to, rounder.mode)
}

function clamp({ min: least, max: most }: Part, value: Exact): Exact {
  const capped = most !== null && cmp(value, most) > 0 ? most : value
  return least !== null && cmp(capped, least) < 0 ? least : capped
}

/** Whether a node has no part in its parent's sum. */
export function isDropped({ node }: Part, { status }: Standing): boolean {
  return status === 'not_applicable' && node?.not_applicable === 'rescale'
}
