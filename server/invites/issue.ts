import { deleteOpenInvites, insertInvite } from '../../db/queries/invites.ts'
import { hasPeople } from '../../db/queries/people.ts'
import type { Clock, Db, Store } from '../../db/store.ts'
import { hashToken, newToken } from '../session/token.ts'

const validHours = 24

/** Makes a link's token; older ones for the same purpose stop working. `personId` is null for the set-up. */
export async function issueInvite(
  trx: Db,
  { kind, personId, now }: { kind: 'invite' | 'setup'; personId: string | null; now: string },
): Promise<{ token: string; expiresAt: string }> {
  const token = newToken()
  const expiresAt = new Date(Date.parse(now) + validHours * 3_600_000).toISOString()
  await deleteOpenInvites(trx, personId)
  await insertInvite(trx, {
    tokenHash: hashToken(token),
    kind,
    personId,
    expiresAt,
    usedAt: null,
    createdAt: now,
  })
  return { token, expiresAt }
}

/** The token of the set-up of a server on which nobody is yet; `undefined` once somebody is. */
export async function issueSetup(store: Store, clock: Clock): Promise<string | undefined> {
  return store.tx(async (trx) => {
    if (await hasPeople(trx)) return undefined
    const now = clock().toISOString()
    return (await issueInvite(trx, { kind: 'setup', personId: null, now })).token
  })
}
