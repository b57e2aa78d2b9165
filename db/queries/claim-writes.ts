import { randomUUID } from 'node:crypto'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { ClaimKey } from './claims.ts'

/**
 * Puts a claim in the place of the one at `version`; 0 where there is none yet.
 *
 * @returns Whether that was the version in force: else nothing is written.
 */
export async function saveClaim(
  db: Db,
  key: ClaimKey,
  input: ClaimInput,
  { version, by, at }: { version: number; by: string; at: string },
): Promise<boolean> {
  if (version === 0) {
    if (await findId(db, key)) return false
    await insertClaims(db, [{ ...key, input, by, at }])
    return true
  }
  const id = await findId(db, key)
  if (!id || !(await updateClaim(db, id, input, { version, by, at }))) return false
  await db.deleteFrom('claimActivity').where('claimId', '=', id).execute()
  await db.deleteFrom('claimEvidence').where('claimId', '=', id).execute()
  await insertLinks(db, [{ id, input }])
  return true
}

/** Adds claims at version 1, many at a time; each criterion of a member once. */
export async function insertClaims(
  db: Db,
  claims: readonly (ClaimKey & { input: ClaimInput; by: string; at: string })[],
): Promise<void> {
  const added = claims.map((claim) => ({ ...claim, id: randomUUID() }))
  const rows = added.map(({ input, by, at, ...ids }) => ({
    ...ids,
    ...columnsOf(input),
    version: 1,
    updatedBy: by,
    updatedAt: at,
  }))
  for (const part of batches(rows)) await db.insertInto('claim').values(part).execute()
  await insertLinks(db, added)
}

async function updateClaim(
  db: Db,
  id: string,
  input: ClaimInput,
  { version, by, at }: { version: number; by: string; at: string },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('claim')
      .set({ ...columnsOf(input), version: version + 1, updatedBy: by, updatedAt: at })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

async function insertLinks(
  db: Db,
  claims: readonly { id: string; input: ClaimInput }[],
): Promise<void> {
  const activities = claims.flatMap(({ id: claimId, input }) =>
    input.activityIds.map((activityId, position) => ({
      ...{ claimId, activityId, position },
      units: input.units?.[activityId] ?? 1,
    })),
  )
  const evidence = claims.flatMap(({ id: claimId, input }) =>
    input.evidenceIds.map((evidenceId, position) => ({ claimId, evidenceId, position })),
  )
  for (const part of batches(activities))
    await db.insertInto('claimActivity').values(part).execute()
  for (const part of batches(evidence)) await db.insertInto('claimEvidence').values(part).execute()
}

async function findId(db: Db, key: ClaimKey): Promise<string | undefined> {
  const row = await db
    .selectFrom('claim')
    .select('id')
    .where('seasonId', '=', key.seasonId)
    .where('memberId', '=', key.memberId)
    .where('criterion', '=', key.criterion)
    .executeTakeFirst()
  return row?.id
}

function columnsOf({ figures, note }: ClaimInput) {
  return { figures: JSON.stringify(figures), note }
}
