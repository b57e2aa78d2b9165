import type { ResultMember } from '../../scoring/model/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { score } from '../../scoring/score.ts'
import type { AppealEffect } from './schema.ts'

/** What lies between two season files for one member and criterion, verified values first, as the standings have it. */
export function effectBetween(
  before: SeasonFile,
  after: SeasonFile,
  { memberId, criterion }: { memberId: string; criterion: string },
): AppealEffect {
  const [was, is] = [before, after].map((file) => standingOf(file, memberId))
  const points = (member: ResultMember) => member.nodes[criterion] ?? '0'
  return {
    points: { from: points(was!), to: points(is!) },
    total: { from: was!.total, to: is!.total },
    rank: { from: was!.rank, to: is!.rank },
  }
}

function standingOf(file: SeasonFile, memberId: string): ResultMember {
  const { members } = score(file, { stage: 'verified', fallback: true })
  return members.find(({ id }) => id === memberId)!
}
