import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Whether the account of that login signed in on the device before, and the device is not forgotten. */
export async function isKnownDevice(
  db: Db,
  { tokenHash, login, now }: { tokenHash: string; login: string; now: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('knownDevice')
    .innerJoin('person', 'person.id', 'knownDevice.personId')
    .select('knownDevice.tokenHash')
    .where('knownDevice.tokenHash', '=', tokenHash)
    .where('knownDevice.expiresAt', '>', now)
    .where('person.login', '=', login)
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a device another token, for everybody who is known on it. */
export async function renameKnownDevice(
  db: Db,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await db.updateTable('knownDevice').set({ tokenHash: to }).where('tokenHash', '=', from).execute()
}

/** Adds a device of a person, or prolongs it. */
export async function saveKnownDevice(db: Db, device: Tables['knownDevice']): Promise<void> {
  const { createdAt, expiresAt } = device
  await db
    .insertInto('knownDevice')
    .values(device)
    .onConflict((conflict) =>
      conflict.columns(['tokenHash', 'personId']).doUpdateSet({ createdAt, expiresAt }),
    )
    .execute()
}

/** Forgets a person's devices but the `kept` that signed in last. */
export async function deleteOldestDevices(db: Db, personId: string, kept: number): Promise<void> {
  const hashes = await db
    .selectFrom('knownDevice')
    .select('tokenHash')
    .where('personId', '=', personId)
    .orderBy('createdAt', 'desc')
    .orderBy('tokenHash')
    .execute()
  for (const { tokenHash } of hashes.slice(kept))
    await db
      .deleteFrom('knownDevice')
      .where('tokenHash', '=', tokenHash)
      .where('personId', '=', personId)
      .execute()
}

/** Forgets all devices of a person: after a new password, or when the account is disabled. */
export async function deleteKnownDevices(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('knownDevice').where('personId', '=', personId).execute()
}

export async function deleteExpiredDevices(db: Db, now: string): Promise<void> {
  await db.deleteFrom('knownDevice').where('expiresAt', '<=', now).execute()
}
