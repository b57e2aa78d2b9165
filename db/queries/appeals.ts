import { changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['appeal']

/** What a decision did, as the engine had it: decimals as text, ranks null out of competition. */
export interface StoredEffect {
  points: { from: string; to: string }
  total: { from: string; to: string }
  rank: { from: number | null; to: number | null }
}

export type StoredAppeal = Omit<Row, 'evidence' | 'effect' | 'late'> & {
  late: boolean
  evidenceIds: string[]
  effect: StoredEffect | null
  createdByName: string
  decidedByName: string | null
}

export type AppealInsert = Pick<
  StoredAppeal,
  | 'id'
  | 'seasonId'
  | 'memberId'
  | 'criterion'
  | 'round'
  | 'statement'
  | 'evidenceIds'
  | 'late'
  | 'judgeId'
  | 'createdBy'
  | 'createdAt'
>

export interface AppealDecision {
  outcome: NonNullable<Row['outcome']>
  answer: string
  valueRound: number | null
  effect: StoredEffect | null
  by: string
  at: string
}

/** The docket of a season, oldest first. */
export async function listAppeals(db: Db, seasonId: string): Promise<StoredAppeal[]> {
  const rows = await db
    .selectFrom('appeal')
    .leftJoin('person as maker', 'maker.id', 'appeal.createdBy')
    .leftJoin('person as decider', 'decider.id', 'appeal.decidedBy')
    .selectAll('appeal')
    .select(['maker.name as createdByName', 'decider.name as decidedByName'])
    .where('appeal.seasonId', '=', seasonId)
    .orderBy('appeal.createdAt')
    .orderBy('appeal.id')
    .execute()
  return rows.map(({ evidence, effect, late, ...row }) => ({
    ...row,
    late: late === 1,
    evidenceIds: fromJson<string[]>(evidence),
    effect: effect === null ? null : fromJson<StoredEffect>(effect),
    createdByName: row.createdByName ?? '',
  }))
}

/** A second one of a member on a criterion fails as `duplicate`. */
export async function insertAppeal(
  db: Db,
  { evidenceIds, late, ...row }: AppealInsert,
): Promise<void> {
  const open = { outcome: null, answer: null, valueRound: null, effect: null }
  const columns = { evidence: JSON.stringify(evidenceIds), late: late ? 1 : 0 }
  await db
    .insertInto('appeal')
    .values({ ...row, ...columns, ...open, decidedBy: null, decidedAt: null })
    .execute()
}

/** @returns Whether it was open: of two who decide it one does. */
export async function decideAppeal(
  db: Db,
  { seasonId, id }: { seasonId: string; id: string },
  { outcome, answer, valueRound, effect, by, at }: AppealDecision,
): Promise<boolean> {
  const columns = { outcome, answer, valueRound, effect: effect && JSON.stringify(effect) }
  return changedOne(
    await db
      .updateTable('appeal')
      .set({ ...columns, decidedBy: by, decidedAt: at })
      .where('seasonId', '=', seasonId)
      .where('id', '=', id)
      .where('outcome', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}
