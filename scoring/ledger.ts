import { type Exact, format, sub, zero } from './decimal.ts'
import { type Fact, factFields } from './model/fact.ts'
import type { LedgerLine } from './model/result.ts'
import { ownShare } from './tree/group.ts'
import type { Worth } from './tree/worth.ts'
import type { Language } from './words/say.ts'
import { stepTeller } from './words/steps.ts'
import type { Worked, WorkedMember } from './work.ts'

/**
 * The account of a member's total: one line for each node in the sheet's order, the sheet's own last.
 * The `points` of all lines add up to the total, since a group's line holds only what the group itself
 * adds or takes.
 */
export function ledgerOf({ season, sheet }: Worked, { score }: WorkedMember, language: Language) {
  const tell = stepTeller({ season, sheet, score, language })
  const worths = score.worths()
  return sheet.parts.map((part): LedgerLine => {
    const worth = worths[part.at]!
    const points = part.leaf ? worth.value : ownShare(part, worths)
    return {
      code: part.code,
      fact: worth.fact && saidBy(worth.fact),
      steps: tell(part, worth),
      points: format(points),
      cut: format(cutOf(worth)),
      status: worth.status,
    }
  })
}

/** What the node's own clamps took away; negative where they gave. */
function cutOf({ trace, status }: Worth): Exact {
  return trace && status !== 'overridden' ? sub(trace.rounded, trace.clamped) : zero
}

/** A fact as a line shows it: in one order whatever the file's, so that the same facts give the same bytes. */
export function saidBy(fact: Fact): Record<string, unknown> {
  const fields = (Object.keys(fact) as (keyof Fact)[]).filter((field) => shown.has(field))
  if (fields.length > 1) fields.sort((a, b) => shown.get(a)! - shown.get(b)!)
  const said: Record<string, unknown> = {}
  for (const field of fields) if (fact[field] !== undefined) said[field] = fact[field]
  return said
}

/** The fields that a line shows, by their places in its order. */
const shown = new Map<keyof Fact, number>(
  [...factFields, 'stage' as const, 'note' as const, 'evidence' as const].map((field, place) => [
    field,
    place,
  ]),
)
