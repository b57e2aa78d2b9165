import * as v from 'valibot'
import { checkFact } from '../../../scoring/check-fact.ts'
import { type CountedActivity, claimFaults, factOfClaim } from '../../../scoring/claim.ts'
import { ClaimInput, type FactFields } from '../../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Fault } from '../../../scoring/read/fault.ts'
import { errorText } from '../../../server/errors/schema.ts'
import { locale } from '../../i18n/locale.ts'
import type { OwnClaim } from './create-claim.ts'

/** Something wrong with a claim: where (`figures.plan`), and a sentence about it. */
export interface ClaimFault {
  path: string
  message: string
}

/** What a claim amounts to, or what is wrong with it; never both. */
export interface ReadClaim {
  /** Null while nothing is stated, or nothing that can be used. */
  fact: FactFields | null
  faults: readonly ClaimFault[]
}

/** Whose claim it is, and under which sheet it is read. */
export interface ClaimPlace {
  season: SeasonFile
  memberId: string
  node: Node
}

/** Reads a claim by the schema and the rule that the server reads it with too. */
export function readClaim(
  place: ClaimPlace,
  input: ClaimInput,
  activities: readonly CountedActivity[],
): ReadClaim {
  const { node } = place
  const read = v.safeParse(ClaimInput, input)
  if (!read.success) return { fact: null, faults: read.issues.map(shapeFault) }
  const { figures } = read.output
  const stated = isGroup(node) ? [] : claimFaults(node, { figures, activities: input.activityIds })
  const fact = isGroup(node) ? noneOfGroup(figures) : factOfClaim(node, { figures, activities })
  const found = fact && stated.length === 0 ? [...stated, ...factFaults(place, fact)] : stated
  if (found.length > 0) return { fact: null, faults: found.map(engineFault) }
  return { fact, faults: [] }
}

/** Of a group it can only be said that it does not apply. */
function noneOfGroup(figures: FactFields): FactFields | null {
  return figures.not_applicable ? { not_applicable: true } : null
}

function factFaults({ season, memberId, node }: ClaimPlace, fact: FactFields): Fault[] {
  const whole = { member: memberId, criterion: node.code, stage: 'self', ...fact }
  return checkFact({ ...season, facts: [] }, whole)
}

function shapeFault(issue: v.BaseIssue<unknown>): ClaimFault {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.')
  return { path, message: errorText(issue.message, locale()) }
}

/** The engine says its faults in Vietnamese; in English the sentence of the code is said. */
function engineFault({ path, code, message }: Fault): ClaimFault {
  const inside = path.replace(/^\$\.?/, '').replaceAll(/\[(\d+)\]/g, '.$1')
  return {
    path: inside ? `figures.${inside}` : 'figures',
    message: locale() === 'vi' ? message : errorText(code, locale()),
  }
}

/** The sentence to show at a field; of the server where only it knows better. */
export function faultAt(own: OwnClaim, path: string): string | undefined {
  const at = (one: { path: string }) => one.path === path || one.path.startsWith(`${path}.`)
  const faults = own.faults()
  return (faults.find(at) ?? own.saver.problem()?.errors.find(at))?.message
}
