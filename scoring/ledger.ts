import { type Exact, format, sub, zero } from './decimal.ts'
import type { Fact } from './model/fact.ts'
import type { LedgerLine } from './model/result.ts'
import type { SeasonFile } from './model/season.ts'
import { ownShare } from './tree/group.ts'
import type { Part } from './tree/part.ts'
import type { MemberScore } from './tree/score-member.ts'
import type { Worth } from './tree/worth.ts'
import { worthOf } from './tree/worth-of.ts'
import type { Language } from './words/say.ts'
import { stepsOf } from './words/steps.ts'

/**
 * The account of a member's total: one line for each node in the sheet's order, the sheet's own last.
 * The `points` of all lines add up to the total, since a group's line holds only what the group itself
 * adds or takes. Members of whom a line says the very same share it.
 */
export function ledgerOf(season: SeasonFile, score: MemberScore, language: Language): LedgerLine[] {
  const { sheet, standings, usage } = score
  const tell = (part: Part): LedgerLine => {
    const worth = worthOf(part, standings)
    const { code } = part
    const points = format(part.leaf ? worth.value : ownShare(part, standings))
    const cut = format(cutOf(worth))
    const steps = stepsOf(part, worth, { season, score, language })
    return { code, fact: null, steps, points, cut, status: worth.status }
  }
  return sheet.parts.map((part): LedgerLine => {
    const fact = usage.facts[part.at]!
    const { told } = standings[part.at]!
    const known = told?.[language]
    if (known && shows(known, fact)) return known
    const line = { ...(known ?? tell(part)), fact: fact && saidBy(fact) }
    if (told) told[language] = line
    return line
  })
}

/**
 * Whether a line shows a fact that gives its answer: all else that may stand there is equal. A season that was
 * read has no figures that the rule does not take, and a reason only with points set by hand, which no answer
 * is kept for.
 */
function shows({ fact: said }: LedgerLine, fact: Fact | null): boolean {
  if (!said || !fact) return said === fact
  return said.stage === fact.stage && said.note === fact.note && said.evidence === fact.evidence
}

/** What the node's own clamps took away; negative where they gave. */
function cutOf({ trace, status }: Worth): Exact {
  return trace && status !== 'overridden' ? sub(trace.rounded, trace.clamped) : zero
}

/** What a line shows of a fact. */
type Said = Omit<Fact, 'member' | 'criterion'>

/** In one order whatever the file's, so that the same facts give the same bytes. */
export function saidBy(fact: Fact): Said {
  const said: Said = {}
  // Field by field: a loop over names takes five times as long, and this is done for each cell.
  if (fact.quantity !== undefined) said.quantity = fact.quantity
  if (fact.actual !== undefined) said.actual = fact.actual
  if (fact.plan !== undefined) said.plan = fact.plan
  if (fact.previous !== undefined) said.previous = fact.previous
  if (fact.met !== undefined) said.met = fact.met
  if (fact.option !== undefined) said.option = fact.option
  if (fact.scores !== undefined) said.scores = fact.scores
  if (fact.points !== undefined) said.points = fact.points
  if (fact.reason !== undefined) said.reason = fact.reason
  if (fact.not_applicable !== undefined) said.not_applicable = fact.not_applicable
  if (fact.stage !== undefined) said.stage = fact.stage
  if (fact.note !== undefined) said.note = fact.note
  if (fact.evidence !== undefined) said.evidence = fact.evidence
  return said
}
