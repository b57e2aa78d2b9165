import * as v from 'valibot'
import { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { entryOf } from '../sheet/entry.ts'

/** The form of one cell. A number that cannot be read stands in `fact` as typed, so that nothing is lost. */
export interface VerifyForm {
  fact: FactFields
  /** Whether points are given directly, past the rule. */
  override: boolean
  /** Claimed activities that the verifier does not count. */
  uncounted: string[]
  reason: string
}

/** The form filled in from the fact in force. */
export function formOf(leaf: Leaf, fact: FactFields, reason: string): VerifyForm {
  const override = fact.points !== undefined && !givesPoints(leaf)
  return { fact: { ...fact }, override, uncounted: [], reason }
}

/** The fact that would be sent: only what the form shows. */
export function factIn(leaf: Leaf, { fact, override }: VerifyForm): FactFields {
  if (fact.not_applicable) return { not_applicable: true }
  const { points, not_applicable, ...figures } = fact
  const sent = override || givesPoints(leaf) ? { ...figures, points } : figures
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
}

/** Error codes of the fields that cannot be read. */
export function unreadable(fact: FactFields): Record<string, string> {
  const issues = v.safeParse(FactFields, fact).issues ?? []
  return Object.fromEntries(issues.map(({ path, message }) => [String(path?.[0]?.key), message]))
}

/** Whether the rule itself takes points, so that there is nothing to override. */
export function givesPoints(leaf: Leaf): boolean {
  return entryOf(leaf).kind === 'given'
}
