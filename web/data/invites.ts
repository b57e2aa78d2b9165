import { query } from '@solidjs/router'
import { api, once, parseResponse } from '../api.ts'

/** What a one-time link is for; 404 when it was used, has expired or is wrong. */
export const getInvite = query(
  (token: string) => parseResponse(api.invites[':token'].$get({ param: { token } })),
  'invite',
)

export interface Acceptance {
  login?: string
  name?: string
  password: string
  clusterName?: string
}

/** Sets the password of an invited person, or makes the first cluster and administrator. */
export async function acceptInvite(token: string, given: Acceptance, key: string): Promise<void> {
  await api.invites[':token'].$post({ param: { token }, json: given }, once(key))
}
