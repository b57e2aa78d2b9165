import { query, revalidate } from '@solidjs/router'
import type { AnswerComment, NewComment } from '../../server/comments/schema.ts'
import type { NewDocument, SeasonDocument } from '../../server/documents/schema.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { getAudit } from './audit.ts'

/** All that was said of the sheet and the documents, oldest first. */
export const getComments = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].comments.$get({ param: { seasonId } })),
  'comments',
)

/** The documents of the season with their versions, in the order in which they came. */
export const getDocuments = query(
  (seasonId: string): Promise<SeasonDocument[]> =>
    parseResponse(api.seasons[':seasonId'].documents.$get({ param: { seasonId } })),
  'documents',
)

/** @param key The same for every attempt; so it is below. */
export async function makeComment(
  seasonId: string,
  memberId: string,
  comment: NewComment,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].members[':memberId'].comments.$post(
      { param: { seasonId, memberId }, json: comment },
      once(key),
    ),
  )
  await revalidate([getComments.key, getAudit.key])
}

export async function answerComment(
  seasonId: string,
  commentId: string,
  answer: AnswerComment,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].comments[':commentId'].answer.$post(
      { param: { seasonId, commentId }, json: answer },
      once(key),
    ),
  )
  await revalidate([getComments.key, getAudit.key])
}

export async function withdrawComment(
  seasonId: string,
  commentId: string,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].comments[':commentId'].withdrawal.$post(
      { param: { seasonId, commentId } },
      once(key),
    ),
  )
  await revalidate([getComments.key, getAudit.key])
}

export async function addDocument(
  seasonId: string,
  document: NewDocument,
  key: string,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].documents.$post({ param: { seasonId }, json: document }, once(key)),
  )
  await revalidate([getDocuments.key, getAudit.key])
}

/** @param version The one that was read: of two who change it the second is told. */
export async function changeDocument(
  seasonId: string,
  documentId: string,
  document: NewDocument,
  version: number,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].documents[':documentId'].$put(
      { param: { seasonId, documentId }, json: document },
      ifMatch(version),
    ),
  )
  await revalidate([getDocuments.key, getAudit.key])
}
