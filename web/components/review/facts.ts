import type { FactFields } from '../../../scoring/model/claim.ts'

/** Whether two facts say the same, whatever the order in which they say it. */
export function sameFact(a: FactFields, b: FactFields): boolean {
  return canonical(a) === canonical(b)
}

/** Whether a fact says nothing at all. */
export function isEmptyFact(fact: FactFields): boolean {
  return Object.values(fact).every((value) => value === undefined)
}

function canonical(fact: FactFields): string {
  const stated = Object.entries(fact).filter(([, value]) => value !== undefined)
  return JSON.stringify(stated.sort(([a], [b]) => (a < b ? -1 : 1)))
}
