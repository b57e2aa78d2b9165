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
}

const titles: readonly [Stage, string][] = [
  ['self', 'Tự chấm'],
  ['cross', 'Chấm chéo'],
  ['verified', 'Thẩm định'],
]

/** The columns of one member that hold something; that of the self-score always. */
export function columnsOf(file: SeasonFile, memberId: string): Column[] {
  return titles.flatMap(([stage, title]) => {
    const facts = file.facts.filter((fact) => fact.member === memberId && fact.stage === stage)
    if (stage !== 'self' && facts.length === 0) return []
    const result: Result = score(file, { stage, fallback: false, language: 'vi' })
    const member = result.members.find(({ id }) => id === memberId)!
    return [{ stage, title, member, stated: new Set(facts.map(({ criterion }) => criterion)) }]
  })
}
