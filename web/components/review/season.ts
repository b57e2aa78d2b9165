import type { Fact } from '../../../scoring/model/fact.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { StageValue } from '../../../server/claims/schema.ts'
import type { ReviewMatrix } from '../../../server/review/schema.ts'
import type { SeasonDetail } from '../../../server/seasons/schema.ts'

/** The season file that the matrix describes: its rules, its members, and the facts of both columns. */
export function seasonOfMatrix(detail: SeasonDetail, matrix: ReviewMatrix): SeasonFile {
  const facts = matrix.cells.flatMap((cell) =>
    [cell.self, cell.verified].flatMap((value) => (value ? [factOf(cell.member, value)] : [])),
  )
  return { ...seasonWithout(detail), facts }
}

/** The season's rules and members, without any fact: what explanations of a result need. */
export function seasonWithout(detail: SeasonDetail): SeasonFile {
  const members = detail.members.map(({ id, name, order, size, status, reason }) => ({
    id,
    name,
    order,
    status,
    ...(size === null ? {} : { size }),
    ...(reason === null ? {} : { reason }),
  }))
  // The server read the rules through the schema of the season file before it stored them.
  return { ...(detail.rules as unknown as SeasonFile), members, facts: [] }
}

/** The season with another verified fact of one member and criterion; null takes it away. */
export function withVerified(season: SeasonFile, fact: Fact): SeasonFile {
  const others = season.facts.filter(
    ({ member, criterion, stage }) =>
      !(member === fact.member && criterion === fact.criterion && stage === 'verified'),
  )
  return { ...season, facts: [...others, fact] }
}

/** A value of the review as a fact; an override carries its reason, as the season file wants it. */
export function factOf(
  member: string,
  value: Omit<StageValue, 'round' | 'note' | 'at' | 'by'>,
): Fact {
  const { criterion, stage, fact, reason } = value
  return { member, criterion, stage, ...fact, ...(fact.points && reason ? { reason } : {}) } as Fact
}
