import { query } from '@solidjs/router'
import type { Folder, folderFiles } from '../../server/papers/folder/schema.ts'
import type { Lookup } from '../../server/papers/lookup/schema.ts'
import type { Format, PaperId } from '../../server/papers/schema.ts'
import { api, once, parseResponse } from '../api.ts'
import { locale } from '../i18n/locale.ts'
import { newId } from '../new-id.ts'

export const getPapers = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].papers.$get({ param: { seasonId } })),
  'papers',
)

/** The address of a paper as a file; of a member's, of which member. */
export function paperAddress(
  seasonId: string,
  paper: { id: string; format: Format; member?: string | undefined },
): string {
  const { id, format, member } = paper
  const query = member ? `?member=${encodeURIComponent(member)}` : ''
  return `/api/v1/seasons/${seasonId}/papers/${id}.${format}${query}`
}

/** The address of all evidence of a member, with its index, as one archive. */
export function evidencePackAddress(seasonId: string, member: string): string {
  return `/api/v1/seasons/${seasonId}/members/${encodeURIComponent(member)}/evidence-pack`
}

/** How far the person's folder of all papers is; asked each time. */
export function getFolder(seasonId: string): Promise<Folder> {
  return parseResponse(api.seasons[':seasonId'].folder.$get({ param: { seasonId } }))
}

/** @param members Whether the papers of each member go in too. */
export function startFolder(seasonId: string, members: boolean): Promise<Folder> {
  return parseResponse(
    api.seasons[':seasonId'].folder.$post(
      { param: { seasonId }, json: { members } },
      once(newId()),
    ),
  )
}

/** Gives it up while it is being made. */
export async function dropFolder(seasonId: string): Promise<void> {
  await api.seasons[':seasonId'].folder.$delete({ param: { seasonId } })
}

export function folderAddress(seasonId: string, file: (typeof folderFiles)[number]): string {
  return `/api/v1/seasons/${seasonId}/folder/${file}`
}

/** A printed paper, as its foot or its QR names it. */
export interface PrintedPaper {
  paper: PaperId
  member?: string | undefined
  stage?: 'self' | undefined
  code: string
}

/** Whether a printed paper still has the figures of now. */
export function lookUpPaper(seasonId: string, printed: PrintedPaper): Promise<Lookup> {
  const { paper, member, stage, code } = printed
  const query = {
    paper,
    code,
    language: locale(),
    ...(member && { member }),
    ...(stage && { stage }),
  }
  return parseResponse(api.seasons[':seasonId']['paper-check'].$get({ param: { seasonId }, query }))
}
