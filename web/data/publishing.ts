import { query, revalidate } from '@solidjs/router'
import type { DecideProposal, NewProposal } from '../../server/publishing/schema.ts'
import { api, once, parseResponse, send } from '../api.ts'
import { newId } from '../new-id.ts'

export const getPublishing = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].publishing.$get({ param: { seasonId } })),
  'publishing',
)

/** Everything on screen is read again: a publication closes the season. */
export async function propose(seasonId: string, proposal: NewProposal): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].publishing.proposals.$post(
      { param: { seasonId }, json: proposal },
      once(newId()),
    ),
  )
  await revalidate()
}

export async function decide(
  seasonId: string,
  proposalId: string,
  decision: DecideProposal,
): Promise<void> {
  await parseResponse(
    api.seasons[':seasonId'].publishing.proposals[':proposalId'].decision.$post(
      { param: { seasonId, proposalId }, json: decision },
      once(newId()),
    ),
  )
  await revalidate()
}

/** For anybody, signed in or not. */
export const getPublicSeason = query(
  (seasonId: string) =>
    parseResponse(api.public.seasons[':seasonId'].$get({ param: { seasonId } })),
  'public-season',
)

/** Where the capsule can be had as a file. */
export function capsulePath(seasonId: string, version: number): string {
  return `/api/v1/public/seasons/${encodeURIComponent(seasonId)}/capsule?version=${version}`
}

/** Where the capsule can be had with the page that checks it. */
export function bundlePath(seasonId: string, version: number): string {
  return `/api/v1/public/seasons/${encodeURIComponent(seasonId)}/bundle?version=${version}`
}

/** Where the page can be had that checks a capsule from disk. */
export const verifierPath = '/verifier.html'

/** The capsule's very text, from which the browser recomputes. */
export const getCapsuleText = query(
  async (seasonId: string, version: number) => (await send(capsulePath(seasonId, version))).text(),
  'capsule',
)
