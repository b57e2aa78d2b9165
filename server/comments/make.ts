import { randomUUID } from 'node:crypto'
import { countComments, insertComment } from '../../db/queries/season-comments.ts'
import { findDeadline } from '../calendar/deadline.ts'
import { isPast } from '../calendar/times.ts'
import { AppError } from '../errors/app-error.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { placeOf } from './place.ts'
import { commentOf, requireComment } from './read.ts'
import type { Comment, NewComment } from './schema.ts'

/** More than a member has to say of a sheet and its documents. */
const mostComments = 500

/**
 * A member says something of the sheet or of a document, and all may see that it did: the event is the
 * season's. It is never edited; after the deadline, while
 * the phase goes on, it is taken and marked as late.
 *
 * @throws AppError `comment.closed` outside the phase of comments, `comment.too_many`, and as `placeOf`
 */
export function makeComment(act: Act, memberId: string, input: NewComment): Promise<Comment> {
  const seasonId = act.season.row.id
  return inSeason(act, 'comment.make', { memberIds: [memberId] }, async (trx, { scope, now }) => {
    if ((await countComments(trx, seasonId, memberId)) >= mostComments)
      throw new AppError('comment.too_many')
    const place = await placeOf(trx, scope, input)
    const dueAt = await findDeadline(trx, { seasonId, phase: 'comment', memberId })
    const late = dueAt !== null && isPast(dueAt, now)
    const id = randomUUID()
    const by = { createdBy: act.actor.personId, createdAt: now }
    await insertComment(trx, { id, seasonId, memberId, ...place, body: input.text, late, ...by })
    const made = await requireComment(trx, seasonId, id)
    const { criterion, documentId, paragraph } = place
    const where = { criterion, document: documentId, paragraph }
    return {
      answer: commentOf(made, scope),
      event: {
        ...{ action: 'comment.made', entity: 'seasonComment', entityId: id },
        ...{ version: 1, after: made, body: { member: memberId, ...where, late } },
      },
    }
  })
}
