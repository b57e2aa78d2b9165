import { format } from '../../scoring/decimal.ts'
import { explainMember } from '../../scoring/explain/line.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import type { Stage } from '../../scoring/model/stage.ts'
import { workSeason } from '../../scoring/work.ts'
import type { Explanation } from './schema.ts'

/** The account of one member's total at a stage; the member is one of the season's. */
export function explanationOf(
  season: SeasonFile,
  member: string,
  { stage, fallback }: { stage: Stage; fallback: boolean },
): Explanation {
  const worked = workSeason(season, stage, fallback)
  const total = format(worked.members.get(member)!.score.total)
  return { member, stage, total, lines: explainMember(worked, member) }
}
