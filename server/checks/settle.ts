import type { CheckRow, StoredItem } from '../../db/queries/checks.ts'
import { insertValues, listValues, type ValueInsert } from '../../db/queries/stage-values.ts'
import type { Trx } from '../../db/store.ts'
import { middleOf } from '../../scoring/cross-check/settle.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import { isEmptyFact, isSameFact } from '../claims/fact.ts'
import type { Ground } from './ground.ts'
import { asStated, type OtherValues, type PointsOf } from './points.ts'

/** Who writes the column, and when. */
type Writer = Pick<ValueInsert, 'seasonId' | 'createdBy' | 'createdAt'>

interface Proposed {
  points: string
  fact: FactFields
  reason: string
}

/**
 * Makes the column of the cross-check of a member from the checks that were sent: of each criterion the
 * value in the middle by points (`middleOf`). Who only asked for evidence gave no value. What each checker
 * said stays beside it.
 *
 * @returns The values added; none where the column stands so already.
 */
export async function settleMember(
  trx: Trx,
  { checks, items, self }: Ground,
  pointsOf: PointsOf,
  memberId: string,
  writer: Writer,
): Promise<ValueInsert[]> {
  const sent = checks.filter((check) => check.memberId === memberId && check.sentAt !== null)
  const own = pointsOf(memberId, asStated)
  const worth = new Map(sent.map(({ id }) => [id, pointsOf(memberId, othersOf(items, id))]))
  const stated = new Map(
    self.filter((value) => value.memberId === memberId).map((value) => [value.criterion, value]),
  )
  const said = items.filter(({ checkId }) => worth.has(checkId))
  const standing = await listValues(trx, writer.seasonId, { memberId, stage: 'cross' })
  const values = [...Map.groupBy(said, ({ criterion }) => criterion)].flatMap(
    ([criterion, some]): ValueInsert[] => {
      const proposals = some.flatMap((item) =>
        proposalOf(item, stated.get(criterion)?.fact, worth.get(item.checkId)![criterion] ?? '0'),
      )
      const chosen = middleOf(proposals, own[criterion] ?? '0')
      const before = standing.find((value) => value.criterion === criterion)
      if (!chosen || (before && isSameFact(before.fact, chosen.fact))) return []
      const { fact, reason } = chosen
      const grounds = stated.get(criterion)?.grounds ?? { activityIds: [], evidenceIds: [] }
      const round = (before?.round ?? 0) + 1
      return [
        { memberId, criterion, stage: 'cross', round, fact, note: '', reason, grounds, ...writer },
      ]
    },
  )
  await insertValues(trx, values)
  return values
}

/** The members of whose sheets some checks were sent and others are still waited for. */
export function unsettledMembers(checks: readonly CheckRow[]): string[] {
  const waiting = new Set(checks.flatMap((each) => (each.sentAt === null ? each.memberId : [])))
  const sent = checks.flatMap((each) => (each.sentAt === null ? [] : each.memberId))
  return [...new Set(sent)].filter((memberId) => waiting.has(memberId))
}

/** What one checker would have otherwise. */
export function othersOf(items: readonly StoredItem[], checkId: string): OtherValues {
  return new Map(
    items.flatMap((item): [string, FactFields][] =>
      item.checkId === checkId && item.fact !== null ? [[item.criterion, item.fact]] : [],
    ),
  )
}

function proposalOf(item: StoredItem, own: FactFields | undefined, points: string): Proposed[] {
  if (item.verdict === 'ask') return []
  if (item.fact !== null) return [{ points, fact: item.fact, reason: item.note }]
  return own && !isEmptyFact(own) ? [{ points, fact: own, reason: '' }] : []
}
