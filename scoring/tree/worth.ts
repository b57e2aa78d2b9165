import { add, type Exact, max, min, mul, roundTo, zero } from '../decimal.ts'
import type { Fact } from '../model/fact.ts'
import type { LedgerStatus } from '../model/result.ts'
import type { Scored } from '../rule.ts'
import type { Part, Rounder } from './part.ts'

/** What a part is worth for one member, and what became of it. */
export interface Standing {
  value: Exact
  status: LedgerStatus
}

/** The same with all that its line of the ledger tells. */
export interface Worth extends Standing {
  /** The fact that was used. */
  fact: Fact | null
  /** The way from the rule or the children to the value; `null` where none was gone. */
  trace: Trace | null
  /** A node that does not apply and takes no part in its parent's sum. */
  dropped: boolean
}

/** clamp( round( weight × ( base + inner ) ) ), step by step. */
export interface Trace {
  /** What the rule gave, or the children together. */
  inner: Exact
  weighted: Exact
  rounded: Exact
  clamped: Exact
  /** What the rule says of itself; absent for groups and where the fact is missing. */
  scored?: Scored
  /** A sum that was scaled up because nodes dropped out. */
  scaledFrom?: { sum: Exact; whole: Exact; left: Exact }
  /** The place of the one child that counts, among the children. */
  chosen?: number
}

/** Without a value of its own: does not apply, does not count. */
export const worthless: Readonly<
  Record<'not_counted' | 'requires_failed' | 'voided' | 'not_applicable', Standing>
> = {
  not_counted: { value: zero, status: 'not_counted' },
  requires_failed: { value: zero, status: 'requires_failed' },
  voided: { value: zero, status: 'voided' },
  not_applicable: { value: zero, status: 'not_applicable' },
}

export function trace(part: Part, inner: Exact, rounder: Rounder | null): Trace {
  const weighted = mul(part.weight, add(part.base, inner))
  const rounded = rounder ? roundTo(weighted, rounder.to, rounder.mode) : weighted
  return { inner, weighted, rounded, clamped: clamp(part, rounded) }
}

function clamp({ min: least, max: most }: Part, value: Exact): Exact {
  const capped = most === null ? value : min(value, most)
  return least === null ? capped : max(capped, least)
}

/** Whether a node has no part in its parent's sum. */
export function isDropped({ node }: Part, { status }: Standing): boolean {
  return status === 'not_applicable' && node?.not_applicable === 'rescale'
}
