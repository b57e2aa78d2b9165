import {
  listMembersOfPeople,
  listMembersWithVoice,
  listPartnersInClaim,
} from '../../db/queries/involvement.ts'
import { listAllRounds } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { judgeOf } from './judge.ts'

/** The cell that an appeal is about. */
export interface AppealedCell {
  seasonId: string
  memberId: string
  criterion: string
}

/**
 * Who decides an appeal on a cell: past the appellant, past everybody who ever checked or verified it, in
 * any round, and past the partners in what it counts; where nobody is left, partners may.
 *
 * @param today The day on which members must have somebody who speaks for them.
 */
export async function routeAppeal(
  db: Db,
  { leadId, deputyId }: Pick<SeasonScope, 'leadId' | 'deputyId'>,
  cell: AppealedCell,
  today: string,
): Promise<string | null> {
  const values = await listAllRounds(db, cell.seasonId, cell)
  const others = values.filter(({ stage }) => stage !== 'self')
  const people = [...new Set(others.map(({ createdBy }) => createdBy))]
  const judged = await listMembersOfPeople(db, cell.seasonId, people)
  const partners = await listPartnersInClaim(db, cell)
  const ground = {
    ...{ leadId, deputyId, able: await listMembersWithVoice(db, cell.seasonId, today) },
    seed: `${cell.seasonId}/${cell.memberId}/${cell.criterion}`,
  }
  const must = [cell.memberId, ...judged]
  return (
    judgeOf({ ...ground, involved: new Set([...must, ...partners]) }) ??
    judgeOf({ ...ground, involved: new Set(must) })
  )
}
