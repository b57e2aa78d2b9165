import { query, revalidate } from '@solidjs/router'
import type { Sheet } from '../../scoring/model/sheet.ts'
import type { Draft, NewDraft } from '../../server/drafts/schema.ts'
import { api, ifMatch, once, parseResponse, send } from '../api.ts'

/** The drafts of the season's cluster, the last changed first. */
export const getDrafts = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].drafts.$get({ param: { seasonId } })),
  'sheet-drafts',
)

export const getDraft = query(
  (seasonId: string, draftId: string): Promise<Draft> =>
    parseResponse(
      api.seasons[':seasonId'].drafts[':draftId'].$get({ param: { seasonId, draftId } }),
    ),
  'sheet-draft',
)

/** Has the server read a scoring sheet from an Excel file; nothing is stored. */
export async function readSheetFile(seasonId: string, file: Blob): Promise<Sheet> {
  const response = await send(`/api/v1/seasons/${seasonId}/sheet-reading`, {
    method: 'PUT',
    body: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  return response.json()
}

/** @param key The same for every attempt, so that a lost answer does not make two. */
export async function createDraft(seasonId: string, draft: NewDraft, key: string): Promise<Draft> {
  const created = await parseResponse(
    api.seasons[':seasonId'].drafts.$post({ param: { seasonId }, json: draft }, once(key)),
  )
  await revalidate(getDrafts.keyFor(seasonId))
  return created
}

/** Saves what was changed since `version`; Back must not bring up an older one. */
export async function putDraft(
  seasonId: string,
  draftId: string,
  content: string,
  version: number,
): Promise<Draft> {
  const saved = await parseResponse(
    api.seasons[':seasonId'].drafts[':draftId'].$put(
      { param: { seasonId, draftId }, json: { content } },
      ifMatch(version),
    ),
  )
  query.set(getDraft.keyFor(seasonId, draftId), saved)
  void revalidate(getDrafts.keyFor(seasonId))
  return saved
}

export async function deleteDraft(
  seasonId: string,
  draftId: string,
  version: number,
): Promise<void> {
  await api.seasons[':seasonId'].drafts[':draftId'].$delete(
    { param: { seasonId, draftId } },
    ifMatch(version),
  )
  await revalidate(getDrafts.keyFor(seasonId))
}
