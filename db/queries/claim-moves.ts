import type { Db } from '../store.ts'
import type { MovedClaim } from './record-merges.ts'

interface Records {
  keptId: string
  droppedId: string
}
interface By {
  by: string
  at: string
}

/**
 * Points every claim that counts one record to another of the same event. A claim that counts both counts
 * one, for the greater of its two numbers of units; files of the first that are the claimant's own are attached to the claim.
 *
 * @returns What was done, by claim.
 */
export async function moveClaims(
  db: Db,
  { keptId, droppedId }: Records,
  by: By,
): Promise<MovedClaim[]> {
  const links = await db
    .selectFrom('claimActivity as link')
    .innerJoin('claim', 'claim.id', 'link.claimId')
    .select(['link.claimId', 'link.position', 'link.units', 'claim.memberId'])
    .where('link.activityId', '=', droppedId)
    .orderBy('link.claimId')
    .execute()
  const moved: MovedClaim[] = []
  for (const { claimId, position, units, memberId } of links) {
    const keptUnits = await unitsOf(db, claimId, keptId)
    const counted = keptUnits !== null
    await pointTo(db, claimId, { from: droppedId, to: counted ? null : keptId })
    const raised = counted && units > keptUnits
    if (raised) await setUnits(db, { claimId, activityId: keptId }, units)
    const evidenceIds = await attachFiles(db, { claimId, memberId, activityId: droppedId })
    await touch(db, claimId, by)
    moved.push({
      ...{ claimId, position, units, counted, evidenceIds },
      ...(raised && { keptUnits }),
    })
  }
  return moved
}

/** Takes back what `moveClaims` did, where the claim still counts the kept record. */
export async function moveClaimsBack(
  db: Db,
  { keptId, droppedId }: Records,
  moved: readonly MovedClaim[],
  by: By,
): Promise<void> {
  for (const { claimId, position, units = 1, counted, keptUnits, evidenceIds } of moved) {
    const now = await unitsOf(db, claimId, keptId)
    if (now === null) continue
    // A number that a person chose since stays.
    if (keptUnits !== undefined && now === units)
      await setUnits(db, { claimId, activityId: keptId }, keptUnits)
    if (counted)
      await db
        .insertInto('claimActivity')
        .values({ claimId, activityId: droppedId, position, units })
        .execute()
    else await pointTo(db, claimId, { from: keptId, to: droppedId })
    if (evidenceIds.length > 0)
      await db
        .deleteFrom('claimEvidence')
        .where('claimId', '=', claimId)
        .where('evidenceId', 'in', evidenceIds)
        .execute()
    await touch(db, claimId, by)
  }
}

/** How many units a record counts for in a claim; null where it is not counted there. */
async function unitsOf(db: Db, claimId: string, activityId: string): Promise<number | null> {
  const row = await db
    .selectFrom('claimActivity')
    .select('units')
    .where('claimId', '=', claimId)
    .where('activityId', '=', activityId)
    .executeTakeFirst()
  return row?.units ?? null
}

async function setUnits(
  db: Db,
  { claimId, activityId }: { claimId: string; activityId: string },
  units: number,
): Promise<void> {
  await db
    .updateTable('claimActivity')
    .set({ units })
    .where('claimId', '=', claimId)
    .where('activityId', '=', activityId)
    .execute()
}

/** The link is written anew, so that its key is that of the record it names; null takes it out. */
async function pointTo(
  db: Db,
  claimId: string,
  { from, to }: { from: string; to: string | null },
): Promise<void> {
  const link = await db
    .deleteFrom('claimActivity')
    .where('claimId', '=', claimId)
    .where('activityId', '=', from)
    .returning(['position', 'units'])
    .executeTakeFirst()
  if (link && to !== null)
    await db
      .insertInto('claimActivity')
      .values({ ...link, claimId, activityId: to })
      .execute()
}

async function attachFiles(
  db: Db,
  { claimId, memberId, activityId }: { claimId: string; memberId: string; activityId: string },
): Promise<string[]> {
  const attached = await db
    .selectFrom('claimEvidence')
    .select(['evidenceId', 'position'])
    .where('claimId', '=', claimId)
    .execute()
  const known = new Set(attached.map(({ evidenceId }) => evidenceId))
  const files = await db
    .selectFrom('activityEvidence as link')
    .innerJoin('evidence', 'evidence.id', 'link.evidenceId')
    .select('link.evidenceId')
    .where('link.activityId', '=', activityId)
    .where('evidence.memberId', '=', memberId)
    .where('evidence.withdrawnAt', 'is', null)
    .orderBy('link.position')
    .execute()
  const added = files.map(({ evidenceId }) => evidenceId).filter((id) => !known.has(id))
  const after = Math.max(-1, ...attached.map(({ position }) => position)) + 1
  if (added.length > 0)
    await db
      .insertInto('claimEvidence')
      .values(added.map((evidenceId, at) => ({ claimId, evidenceId, position: after + at })))
      .execute()
  return added
}

async function touch(db: Db, claimId: string, { by, at }: By): Promise<void> {
  await db
    .updateTable('claim')
    .set((eb) => ({ version: eb('version', '+', 1), updatedBy: by, updatedAt: at }))
    .where('id', '=', claimId)
    .execute()
}
