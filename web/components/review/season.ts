import type { Fact } from '../../../scoring/model/fact.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import type { ReviewMatrix } from '../../../server/review/schema.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'
import { rulesOf } from '../standings/rules.ts'

/** The season file that the matrix describes: its rules, its members, and the facts of both columns. */
export function seasonOfMatrix(detail: SeasonDetail, matrix: ReviewMatrix): SeasonFile {
  const rules = rulesOf(detail)
  const leaves = new Map(leavesOf(rules.sheet).map((leaf) => [leaf.code, leaf]))
  const facts = matrix.cells.flatMap(({ member, criterion, self, verified }) => {
    const leaf = leaves.get(criterion)
    return leaf
      ? [self, verified].flatMap((value) => (value ? [factOf(leaf, member, value)] : []))
      : []
  })
  return { ...rules, facts }
}

/** The season as the checkers see it: their values over the members' own; null where nobody checked. */
export function seasonOfChecks(season: SeasonFile, matrix: ReviewMatrix): SeasonFile | null {
  const leaves = new Map(leavesOf(season.sheet).map((leaf) => [leaf.code, leaf]))
  const checked = matrix.cells.flatMap(({ member, criterion, cross }) => {
    const leaf = leaves.get(criterion)
    return leaf && cross ? [factOf(leaf, member, cross)] : []
  })
  return checked.length === 0 ? null : { ...season, facts: [...season.facts, ...checked] }
}

/** The season with another verified fact of one member and criterion. */
export function withVerified(season: SeasonFile, fact: Fact): SeasonFile {
  const others = season.facts.filter(
    ({ member, criterion, stage }) =>
      !(member === fact.member && criterion === fact.criterion && stage === 'verified'),
  )
  return { ...season, facts: [...others, fact] }
}

/** A value of the review as a fact. An override carries its reason; points that the rule itself takes do not. */
export function factOf(
  leaf: Leaf,
  member: string,
  { stage, fact, reason }: Pick<StageValue, 'stage' | 'fact' | 'reason'>,
): Fact {
  const overrides = fact.points !== undefined && leaf.rule.kind !== 'given'
  return {
    member,
    criterion: leaf.code,
    stage,
    ...fact,
    ...(overrides && reason ? { reason } : {}),
  }
}
