import type { StoredDecision } from '../../db/queries/award-decisions.ts'
import type { Result } from '../../scoring/model/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { score } from '../../scoring/score.ts'
import { levelGroups } from '../../scoring/votes/level-groups.ts'

/**
 * How the conference scores, and with it what keeps a phase open and what is published: by figures that
 * somebody verified. With a fallback a sheet that was never verified would be ranked by its own claims.
 */
export const conferenceRun = { stage: 'verified', fallback: false } as const

/** The season as the conference judges it. */
export function conferenceResult(file: SeasonFile): Result {
  return score(file, conferenceRun)
}

/** What a motion is about: that the figures still ask just this. */
export interface Question {
  purpose: 'choose' | 'rank' | 'confirm'
  awardId: string
  /** All among whom is chosen, who are put in order, or whose list is confirmed. */
  members: readonly string[]
  choose: number
}

/** The recipients of an award whom no decision has confirmed yet. */
export function unconfirmed(
  { awards }: Result,
  decisions: readonly StoredDecision[],
  awardId: string,
): string[] {
  const confirmed = decisions
    .filter((each) => each.kind === 'confirm' && each.awardId === awardId && !each.cancelledAt)
    .flatMap(({ members }) => members)
  return (awards[awardId]?.recipients ?? []).filter((member) => !confirmed.includes(member))
}

/** Whether a question stands as it was put: the same members level on the same line, the same to be confirmed. */
export function stands(
  result: Result,
  decisions: readonly StoredDecision[],
  { purpose, awardId, members, choose }: Question,
): boolean {
  if (purpose === 'confirm') return isSame(unconfirmed(result, decisions, awardId), members)
  if (purpose === 'rank') return levelGroups(result).some((group) => isSame(group, members))
  return result.questions.some(
    (question) =>
      question.kind === 'tie' &&
      question.award === awardId &&
      question.choose === choose &&
      isSame(question.among, members),
  )
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id))
}
