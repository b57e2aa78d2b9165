import { changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type PublicationRow = Tables['publication']
export type ProposalRow = Tables['publicationProposal']

export interface StoredProposal extends ProposalRow {
  proposedByName: string
  decidedByName: string | null
}

/** What was published of a season, newest first, without the capsules. */
export function listPublications(
  db: Db,
  seasonId: string,
): Promise<Omit<PublicationRow, 'body' | 'seasonId'>[]> {
  return db
    .selectFrom('publication')
    .select(['number', 'seal', 'reason', 'publishedAt'])
    .where('seasonId', '=', seasonId)
    .orderBy('number', 'desc')
    .execute()
}

/** @param number The newest when left out. */
export function findPublication(
  db: Db,
  seasonId: string,
  number?: number | undefined,
): Promise<PublicationRow | undefined> {
  let query = db.selectFrom('publication').selectAll().where('seasonId', '=', seasonId)
  if (number !== undefined) query = query.where('number', '=', number)
  return query.orderBy('number', 'desc').limit(1).executeTakeFirst()
}

export async function insertPublication(db: Db, row: PublicationRow): Promise<void> {
  await db.insertInto('publication').values(row).execute()
}

/** Oldest first; those refused stay in the list. */
export async function listProposals(db: Db, seasonId: string): Promise<StoredProposal[]> {
  const rows = await db
    .selectFrom('publicationProposal as proposal')
    .leftJoin('person as proposer', 'proposer.id', 'proposal.proposedBy')
    .leftJoin('person as decider', 'decider.id', 'proposal.decidedBy')
    .selectAll('proposal')
    .select(['proposer.name as proposedByName', 'decider.name as decidedByName'])
    .where('proposal.seasonId', '=', seasonId)
    .orderBy('proposal.proposedAt')
    .orderBy('proposal.id')
    .execute()
  return rows.map((row) => ({ ...row, proposedByName: row.proposedByName ?? '' }))
}

export async function insertProposal(db: Db, row: ProposalRow): Promise<void> {
  await db.insertInto('publicationProposal').values(row).execute()
}

/** @returns Whether it was waiting: of two who decide it one does. */
export async function decideProposal(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  decision: {
    state: 'accepted' | 'refused' | 'withdrawn'
    by: string
    memberId: string | null
    at: string
    reason: string
  },
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('publicationProposal')
      .set({
        state: decision.state,
        decidedBy: decision.by,
        decidedFor: decision.memberId,
        decidedAt: decision.at,
        decisionReason: decision.reason,
      })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
  )
}
