import { canonicalJson } from '../../scoring/canonical.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import { canonical } from '../../scoring/model/numbers.ts'

const decimals = ['quantity', 'actual', 'plan', 'previous', 'points'] as const

/** The same fact with its decimals in their one way of writing ("3.50" is "3.5"). */
export function tidyFact(fact: FactFields): FactFields {
  const tidy: FactFields = { ...fact }
  for (const name of decimals) {
    const text = tidy[name]
    if (text !== undefined) tidy[name] = canonical(text)
  }
  if (tidy.scores) tidy.scores = tidy.scores.map(canonical)
  return tidy
}

/** A value that says nothing: what a claim becomes that was taken back after it was submitted. */
export function isEmptyFact(fact: FactFields): boolean {
  return Object.keys(fact).length === 0
}

/** Whether two facts say the same, however their numbers are written. */
export function isSameFact(a: FactFields | undefined, b: FactFields | undefined): boolean {
  return canonicalJson(tidyFact(a ?? {})) === canonicalJson(tidyFact(b ?? {}))
}
