import { cmp, format, parse, sign, sub } from '../../../scoring/decimal.ts'
import { whyAbove } from '../../../scoring/explain/why-above.ts'
import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type Gaps, gapsOf } from './gaps.ts'
import { type Section, scaleOf, sectionsOf } from './sections.ts'

/** One member as the standings list it. */
export interface Standing {
  member: ResultMember
  /** Its sheet was never handed in: it has a place in the listing, and neither points nor a rank. */
  pending: boolean
  /** The same member by self-score, when that is another column. */
  self: ResultMember | null
  /** Why it is above the next one, in a sentence; null for the last and for those not ranked. */
  why: string | null
  /** The section in which it is furthest ahead of the next one. */
  ahead: { section: Section; by: string } | null
  /** Title of its grade; null for none. */
  grade: string | null
  /** The grade that a sanction took away. */
  gradeBefore: string | null
  /** Its criteria without figures in this column. */
  gaps: Gaps
}

/**
 * The standings in their order, with what explains each line.
 *
 * @param pending The members that have not handed in their sheets.
 */
export function standingsOf(
  rules: SeasonFile,
  result: Result,
  self: Result | null,
  pending: ReadonlySet<string>,
  language: Locale,
): Standing[] {
  const titles = new Map((rules.grades ?? []).map(({ id, title }) => [id, title]))
  const titleOf = (id: string | null) => (id === null ? null : (titles.get(id) ?? id))
  const sections = sectionsOf(rules.sheet.nodes)
  const leaves = leavesOf(rules.sheet)
  const asked = { questions: result.questions, self: self?.questions ?? null }
  return result.members.map((member, index) => {
    const next = result.members[index + 1]
    const compared = next && isPlaced(member, pending) && isPlaced(next, pending)
    const before = member.grade_before_sanctions
    return {
      member,
      pending: pending.has(member.id),
      self: (result.stage !== 'self' && self?.members.find(({ id }) => id === member.id)) || null,
      why: compared ? whyAbove(rules, result, member.id, next.id, language) : null,
      ahead: compared ? ahead(sections, member, next) : null,
      grade: titleOf(member.grade),
      gradeBefore: before === member.grade ? null : titleOf(before),
      gaps: gapsOf(leaves, member.id, asked),
    }
  })
}

function isPlaced({ id, rank }: ResultMember, pending: ReadonlySet<string>): boolean {
  return rank !== null && !pending.has(id)
}

/** Where a member gains most on one with a lower total; null between level ones. */
export function ahead(
  sections: readonly Section[],
  upper: ResultMember,
  lower: ResultMember,
): Standing['ahead'] {
  if (cmp(parse(upper.total), parse(lower.total)) <= 0) return null
  const gains = sections.map((section) => {
    const [more, less] = [upper, lower].map(({ nodes }) => parse(nodes[section.code] ?? '0'))
    return { section, gain: sub(more!, less!) }
  })
  const best = gains.reduce((a, b) => (cmp(b.gain, a.gain) > 0 ? b : a))
  return sign(best.gain) > 0 ? { section: best.section, by: format(best.gain) } : null
}

/** A section with what its full bar stands for among these members. */
export interface ScaledSection extends Section {
  scale: string
}

export function scaledSections(rules: SeasonFile, result: Result): ScaledSection[] {
  return sectionsOf(rules.sheet.nodes).map((section) => ({
    ...section,
    scale: scaleOf(
      section,
      result.members.map(({ nodes }) => nodes[section.code] ?? '0'),
    ),
  }))
}
