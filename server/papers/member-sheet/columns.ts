import type { Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import type { Stage } from '../../../scoring/model/stage.ts'
import { score } from '../../../scoring/score.ts'

/** A column of a member's sheet: what it makes of each node, where somebody stated something there. */
export interface Column {
  stage: Stage
  title: string
  member: ResultMember
  /** The criteria that have a value of this stage; of the self-score all. */
  stated: ReadonlySet<string>
  /** Criteria of the self-score that this stage has still to say something of: sums would be too small. */
  left: number
}

const titles: readonly [Stage, string][] = [
  ['self', 'Tự chấm'],
  ['cross', 'Chấm chéo'],
  ['verified', 'Thẩm định'],
]

/**
 * The columns of one member that hold something; that of the self-score always.
 *
 * @param closed Whether verification is over: then what nobody verified counts nothing, as in the standings.
 */
export function columnsOf(
  file: SeasonFile,
  memberId: string,
  { closed }: { closed: boolean },
): Column[] {
  const own = file.facts.flatMap(({ member, stage, criterion }) =>
    member === memberId && stage === 'self' ? [criterion] : [],
  )
  return titles.flatMap(([stage, title]) => {
    const facts = file.facts.filter((fact) => fact.member === memberId && fact.stage === stage)
    if (stage !== 'self' && facts.length === 0) return []
    const result: Result = score(file, { stage, fallback: false, language: 'vi' })
    const member = result.members.find(({ id }) => id === memberId)!
    const stated = new Set(facts.map(({ criterion }) => criterion))
    const left = closed || stage === 'self' ? 0 : own.filter((code) => !stated.has(code)).length
    return [{ stage, title, member, stated, left }]
  })
}
