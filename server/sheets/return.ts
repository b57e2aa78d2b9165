import { randomUUID } from 'node:crypto'
import { returnSheet as returnRow } from '../../db/queries/members.ts'
import { countReviews, insertReviews } from '../../db/queries/reviews.ts'
import { versionMismatch } from '../http/conditional.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readSheet } from './read.ts'
import type { MemberSheet, ReturnSheet } from './schema.ts'

/**
 * Gives a submitted sheet back to its member, with a reason; its claims open again, and every value that
 * was given stays.
 *
 * @throws AppError `sheet.not_submitted`, `right.own_organisation`, `phase.closed`
 */
export function returnSheet(
  act: Act,
  memberId: string,
  { reason }: ReturnSheet,
): Promise<MemberSheet> {
  const seasonId = act.season.row.id
  return inSeason(act, 'sheet.return', { memberIds: [memberId] }, async (trx, { now }) => {
    const before = await readSheet(trx, seasonId, memberId)
    const { version } = before.member
    if (!(await returnRow(trx, { seasonId, id: memberId, version }, reason)))
      throw versionMismatch(before)
    const round = await countReviews(trx, { seasonId, memberId, kind: 'submitted' })
    const acted = { createdBy: act.actor.personId, createdAt: now }
    const kind = 'returned' as const
    const review = { id: randomUUID(), seasonId, memberId, kind, round, reason, ...acted }
    await insertReviews(trx, [review])
    const answer = await readSheet(trx, seasonId, memberId)
    return {
      answer,
      event: {
        action: 'sheet.returned',
        entity: 'member',
        entityId: `${seasonId}/${memberId}`,
        memberId,
        version: version + 1,
        before: before.member,
        after: answer.member,
        body: { round },
      },
    }
  })
}
