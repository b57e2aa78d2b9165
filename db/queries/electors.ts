import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ElectorRow = Tables['elector']

/** Of several motions, by motion and member. */
export async function listElectors(db: Db, motionIds: readonly string[]): Promise<ElectorRow[]> {
  if (motionIds.length === 0) return []
  return db
    .selectFrom('elector')
    .selectAll()
    .where('motionId', 'in', motionIds)
    .orderBy('motionId')
    .orderBy('memberId')
    .execute()
}

export async function insertElectors(db: Db, electors: readonly ElectorRow[]): Promise<void> {
  await db.insertInto('elector').values(electors).execute()
}

/** Who has voted, once the vote is over. */
export async function markVoted(
  db: Db,
  motionId: string,
  memberIds: readonly string[],
): Promise<void> {
  const set = (voted: number) =>
    db.updateTable('elector').set({ voted }).where('motionId', '=', motionId)
  await set(0).execute()
  if (memberIds.length > 0) await set(1).where('memberId', 'in', memberIds).execute()
}

/** Votes by name, by member. */
export async function listVotes(db: Db, motionIds: readonly string[]) {
  if (motionIds.length === 0) return []
  const rows = await db
    .selectFrom('electorVote')
    .select(['motionId', 'memberId', 'choice'])
    .where('motionId', 'in', motionIds)
    .orderBy('motionId')
    .orderBy('memberId')
    .execute()
  return rows.map((row) => ({ ...row, choice: fromJson<string[]>(row.choice) }))
}

export async function insertVote(
  db: Db,
  vote: Omit<Tables['electorVote'], 'choice'> & { choice: readonly string[] },
): Promise<void> {
  await db
    .insertInto('electorVote')
    .values({ ...vote, choice: JSON.stringify(vote.choice) })
    .execute()
}
