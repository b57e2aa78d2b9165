import { checkFact } from '../../scoring/check-fact.ts'
import { claimFaults, countsItems } from '../../scoring/claim.ts'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../scoring/model/node.ts'
import type { Stage } from '../../scoring/model/stage.ts'
import type { Fault } from '../../scoring/read/fault.ts'
import type { FieldFault } from '../errors/field-fault.ts'
import { errorText, type Language } from '../errors/schema.ts'
import type { SeasonBase } from '../seasons/base.ts'
import { fileMember } from '../seasons/compose.ts'
import { type ClaimContent, claimedFact } from './claimed-fact.ts'
import { isEmptyFact, tidyFact } from './fact.ts'

/** Where a fact is given, and in which language its faults are told. */
export interface FactPlace {
  base: SeasonBase
  node: Node
  memberId: string
  language: Language
}

/** What is wrong with the figures and activities of a claim; the paths begin at `figures`. */
export function contentFaults(place: FactPlace, content: ClaimContent): FieldFault[] {
  const { node, language } = place
  const counts = content.activities.length > 0
  if (isGroup(node) && (counts || !isOnlyNotApplicable(content)))
    return isEmptyFact(content.figures) && !counts
      ? []
      : [{ path: 'figures', code: 'criterion.not_a_leaf' }]
  const claim = { figures: content.figures, activities: [...content.activities] }
  const faults = isGroup(node) ? [] : claimFaults(node, claim)
  if (faults.length > 0) return faults.map((fault) => fieldFault(fault, 'figures', language))
  const fact = claimedFact(node, content)
  const found = fact ? factFaults(place, 'self', fact, 'figures') : []
  // A claim has no reason to fill in: points of one's own are refused as such.
  return found.filter(({ path }) => path !== 'reason')
}

/** What is wrong with a fact under its criterion, at a stage; the paths begin at `prefix`. */
export function factFaults(
  { base, node, memberId, language }: FactPlace,
  stage: Stage,
  fact: ClaimContent['figures'] & { reason?: string },
  prefix: string,
): FieldFault[] {
  const season = { ...base.rules, members: base.members.map(fileMember), facts: [] }
  const { reason, ...fields } = fact
  const whole = { member: memberId, criterion: node.code, stage, ...tidyFact(fields) }
  const faults = checkFact(season, reason === undefined ? whole : { ...whole, reason })
  return faults.map((fault) => fieldFault(fault, prefix, language))
}

/** Units are said of activities that the claim counts, where it counts items. */
export function unitsFaults(
  node: Node,
  { activityIds, units = {} }: Pick<ClaimInput, 'activityIds' | 'units'>,
): FieldFault[] {
  const takes = !isGroup(node) && countsItems(node)
  return Object.keys(units).flatMap((id) => {
    const code = takes ? 'activity.not_counted' : 'criterion.counts_no_items'
    return takes && activityIds.includes(id) ? [] : [{ path: `units.${id}`, code }]
  })
}

function isOnlyNotApplicable({ figures }: ClaimContent): boolean {
  return figures.not_applicable === true && Object.keys(figures).length === 1
}

/** The engine says its faults in Vietnamese; in English the code's sentence is said. */
function fieldFault(
  { path, code, message }: Fault,
  prefix: string,
  language: Language,
): FieldFault {
  const inside = path.replace(/^\$\.?/, '').replaceAll(/\[(\d+)\]/g, '.$1')
  const full = inside === 'reason' ? inside : [prefix, inside].filter(Boolean).join('.')
  return { path: full, code, message: language === 'vi' ? message : errorText(code, language) }
}
