import { listValues } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import { score } from '../../scoring/score.ts'
import { loadBase } from '../seasons/base.ts'
import { composeSeason, type FactSource, fileMember } from '../seasons/compose.ts'

/** The values that a checker would put in the place of the member's own, by criterion. */
export type OtherValues = ReadonlyMap<string, FactFields>

/** What each criterion of a member is worth by its own values, some of them replaced: decimal text by code. */
export type PointsOf = (memberId: string, others: OtherValues) => Readonly<Record<string, string>>

const noOthers: OtherValues = new Map()
export const asStated = noOthers

/** The engine on the season as the members stated it. Rules that compare members see all the others so. Three queries. */
export async function readPoints(db: Db, seasonId: string): Promise<PointsOf> {
  const { rules, members } = await loadBase(db, seasonId)
  const self = await listValues(db, seasonId, { stage: 'self' })
  const roll = members.map(fileMember)
  return (memberId, others) => {
    const changed = [...others].map(
      ([criterion, fact]): FactSource => ({
        ...{ memberId, criterion, stage: 'cross', fact, note: '', reason: '' },
      }),
    )
    const file = composeSeason(rules, roll, [...self, ...changed], [])
    const result = score(file, { stage: 'cross', fallback: true })
    return result.members.find(({ id }) => id === memberId)?.nodes ?? {}
  }
}
