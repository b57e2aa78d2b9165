import {
  deleteOldestDevices,
  renameKnownDevice,
  saveKnownDevice,
} from '../../db/queries/known-devices.ts'
import type { Store } from '../../db/store.ts'
import { hashToken, newToken } from './token.ts'

const keptDays = 365
const mostDevices = 20

/**
 * Remembers a browser in which somebody has signed in, so that whoever tries passwords elsewhere does not
 * slow that person down there. Each time it gets another token: one that was copied or planted is then
 * worth nothing. A machine that several people share has one token for all of them.
 *
 * @param used The token that the browser came with.
 * @returns The token from now on, of which only the hash is kept.
 */
export async function rememberDevice(
  store: Store,
  { personId, used, now }: { personId: string; used: string | undefined; now: Date },
): Promise<string> {
  const token = newToken()
  const tokenHash = hashToken(token)
  const createdAt = now.toISOString()
  const expiresAt = new Date(now.getTime() + keptDays * 86_400_000).toISOString()
  await store.tx(async (trx) => {
    if (used) await renameKnownDevice(trx, { from: hashToken(used), to: tokenHash })
    await saveKnownDevice(trx, { tokenHash, personId, createdAt, expiresAt })
    await deleteOldestDevices(trx, personId, mostDevices)
  })
  return token
}
