import { type StoredComment, settleComment } from '../../db/queries/season-comments.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonAction } from '../permissions/matrix.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { commentOf, requireComment } from './read.ts'
import type { AnswerComment, Comment } from './schema.ts'

/**
 * Answers a comment and closes it, once. The lead answers; what the lead's own organisation says, the
 * deputy.
 *
 * @throws AppError `comment.not_found`, `comment.settled`, `right.own_organisation`
 */
export function answerComment(act: Act, id: string, input: AnswerComment): Promise<Comment> {
  const how = { may: 'comment.answer', action: 'comment.answered' } as const
  return settle(act, id, { ...how, body: { outcome: input.outcome } }, (now) => ({
    ...{ outcome: input.outcome, answer: input.answer },
    ...{ answeredBy: act.actor.personId, answeredAt: now },
  }))
}

/**
 * Takes a comment back while it is not answered; it stays to be read. The comment is its member's, so
 * anybody who writes for the member may.
 *
 * @throws AppError `comment.not_found`, `comment.settled`
 */
export function withdrawComment(act: Act, id: string): Promise<Comment> {
  const how = { may: 'comment.withdraw', action: 'comment.withdrawn' } as const
  return settle(act, id, { ...how, body: {} }, (now) => ({
    withdrawnBy: act.actor.personId,
    withdrawnAt: now,
  }))
}

async function settle(
  act: Act,
  id: string,
  { may, action, body }: { may: SeasonAction; action: string; body: Record<string, unknown> },
  change: (now: string) => Parameters<typeof settleComment>[2],
): Promise<Comment> {
  const seasonId = act.season.row.id
  const { memberId } = await requireComment(act.store.db, seasonId, id)
  return inSeason(act, may, { memberIds: [memberId] }, async (trx, { scope, now }) => {
    const before = await requireComment(trx, seasonId, id)
    const after = await settled(trx, before, change(now))
    const { criterion, documentId, paragraph } = before
    return {
      answer: commentOf(after, scope),
      event: {
        ...{ action, entity: 'seasonComment', entityId: id, version: 2, before, after },
        body: { member: memberId, criterion, document: documentId, paragraph, ...body },
      },
    }
  })
}

async function settled(
  trx: Trx,
  { seasonId, id }: StoredComment,
  change: Parameters<typeof settleComment>[2],
): Promise<StoredComment> {
  if (!(await settleComment(trx, { seasonId, id }, change))) throw new AppError('comment.settled')
  return requireComment(trx, seasonId, id)
}
