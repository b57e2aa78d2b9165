import { listComments, type StoredComment } from '../../db/queries/season-comments.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import type { Comment } from './schema.ts'

/** All that was said in a season, oldest first, for everybody in it to see. */
export async function readComments(db: Db, scope: SeasonScope): Promise<Comment[]> {
  return (await listComments(db, scope.row.id)).map((stored) => commentOf(stored, scope))
}

/** @throws AppError `comment.not_found` */
export async function requireComment(db: Db, seasonId: string, id: string): Promise<StoredComment> {
  const found = (await listComments(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('comment.not_found')
  return found
}

export function commentOf(stored: StoredComment, scope: SeasonScope): Comment {
  const { id, memberId, criterion, documentId, paragraph, quote, late } = stored
  const { withdrawnAt, outcome, answer, answeredAt } = stored
  const target = { memberIds: [memberId] }
  const open = outcome === null && withdrawnAt === null
  return {
    ...{ id, member: memberId, criterion, documentId, paragraph, quote, late },
    number: stored.sheetNumber ?? stored.documentNumber ?? 0,
    ...{ text: stored.body, at: stored.createdAt, by: stored.createdByName, withdrawnAt },
    ...{ outcome, answer, answeredAt, answeredBy: stored.answeredByName },
    mayAnswer: open && can(scope.grants, 'comment.answer', target, scope),
    mayWithdraw: open && can(scope.grants, 'comment.withdraw', target, scope),
  }
}
