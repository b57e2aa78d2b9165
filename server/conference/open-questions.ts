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

/** What a choice or an order is about: that the figures still ask just this. */
export interface Question {
  purpose: 'choose' | 'rank'
  awardId: string
  /** All among whom is chosen, or who are put in order. */
  members: readonly string[]
  choose: number
}

/** Whether a question stands as it was put: the same members level on the same line. */
export function stands(result: Result, { purpose, awardId, members, choose }: Question): boolean {
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
