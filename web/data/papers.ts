import { query } from '@solidjs/router'
import type { Format } from '../../server/papers/schema.ts'
import { api, parseResponse } from '../api.ts'

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
