import { checkFact } from '../../../scoring/check-fact.ts'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { isEmptyFact } from './facts.ts'
import { factOf } from './season.ts'
import { unreadable } from './verify-form.ts'

/** Error codes by field of the form; `form` for what belongs to no field. */
export type FormFaults = Partial<Record<string, string>>

/**
 * What keeps a form from being sent: fields that cannot be read, a fact that the engine refuses, a
 * reason that is missing. The server checks the same.
 */
export function faultsOf(
  season: SeasonFile,
  leaf: Leaf,
  member: string,
  fact: FactFields,
  { reasonNeeded }: { reasonNeeded: boolean },
): FormFaults {
  const reason: FormFaults = reasonNeeded ? { reason: 'reason.missing' } : {}
  if (isEmptyFact(fact)) return { form: 'fact.empty', ...reason }
  return { ...unreadable(fact), ...refusals(season, leaf, member, fact), ...reason }
}

/** What the engine refuses in a fact; nothing while a field cannot even be read. */
function refusals(season: SeasonFile, leaf: Leaf, member: string, fact: FactFields): FormFaults {
  if (Object.keys(unreadable(fact)).length > 0) return {}
  // A reason stands in where it is still missing: that is said at its own field.
  const whole = factOf(leaf, member, { stage: 'verified', fact, reason: '…' })
  return Object.fromEntries(checkFact(season, whole).map(({ path, code }) => [fieldOf(path), code]))
}

/** The field that a path of the season file ends in: `$.facts[3].scores[1]` is `scores`. */
export function fieldOf(path: string): string {
  return /\.([a-z_]+)(?:\[\d+\])*$/.exec(path)?.[1] ?? 'form'
}
