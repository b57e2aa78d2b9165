import type { FactFields } from '../../scoring/model/claim.ts'
import { batches, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type Stage = Tables['stageValue']['stage']

/** What stood behind a value when it was given. */
export interface Grounds {
  activityIds: string[]
  /** By activity, those that counted for more than one. */
  units?: Record<string, number>
  evidenceIds: string[]
}

export interface StoredValue extends Omit<Tables['stageValue'], 'fact' | 'grounds'> {
  fact: FactFields
  grounds: Grounds
  createdByName: string
}

export type ValueInsert = Omit<StoredValue, 'createdByName'>

export interface ValueQuery {
  memberId?: string | undefined
  criterion?: string | undefined
  stage?: Stage | undefined
}

/** The values in force, those of the greatest round: one query for a whole season. By member, criterion, stage. */
export async function listValues(
  db: Db,
  seasonId: string,
  filter: ValueQuery = {},
): Promise<StoredValue[]> {
  const rows = await filtered(db, seasonId, filter)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('stageValue as later')
            .select('later.round')
            .whereRef('later.seasonId', '=', 'value.seasonId')
            .whereRef('later.memberId', '=', 'value.memberId')
            .whereRef('later.criterion', '=', 'value.criterion')
            .whereRef('later.stage', '=', 'value.stage')
            .whereRef('later.round', '>', 'value.round'),
        ),
      ),
    )
    .execute()
  return rows.map(storedOf)
}

/** All rounds, oldest first within member, criterion and stage: the columns as they stood. */
export async function listAllRounds(
  db: Db,
  seasonId: string,
  filter: ValueQuery = {},
): Promise<StoredValue[]> {
  const rows = await filtered(db, seasonId, filter).execute()
  return rows.map(storedOf)
}

/** @returns The round in force, 0 where there is no value. */
export async function findRound(
  db: Db,
  key: Pick<StoredValue, 'seasonId' | 'memberId' | 'criterion' | 'stage'>,
): Promise<number> {
  const { round } = await db
    .selectFrom('stageValue')
    .select((eb) => eb.fn.max<number | null>('round').as('round'))
    .where('seasonId', '=', key.seasonId)
    .where('memberId', '=', key.memberId)
    .where('criterion', '=', key.criterion)
    .where('stage', '=', key.stage)
    .executeTakeFirstOrThrow()
  return round ?? 0
}

/** @returns Whether the value's round follows the one in force: else nothing is written. */
export async function insertValue(db: Db, value: ValueInsert): Promise<boolean> {
  if ((await findRound(db, value)) !== value.round - 1) return false
  await insertValues(db, [value])
  return true
}

/** Adds many at a time, their rounds as given; a round that is there already fails as `duplicate`. */
export async function insertValues(db: Db, values: readonly ValueInsert[]): Promise<void> {
  const rows = values.map((value) => ({
    ...value,
    fact: JSON.stringify(value.fact),
    grounds: JSON.stringify(value.grounds),
  }))
  for (const part of batches(rows)) await db.insertInto('stageValue').values(part).execute()
}

function filtered(db: Db, seasonId: string, { memberId, criterion, stage }: ValueQuery) {
  let query = db
    .selectFrom('stageValue as value')
    .leftJoin('person', 'person.id', 'value.createdBy')
    .selectAll('value')
    .select('person.name as createdByName')
    .where('value.seasonId', '=', seasonId)
  if (memberId !== undefined) query = query.where('value.memberId', '=', memberId)
  if (criterion !== undefined) query = query.where('value.criterion', '=', criterion)
  if (stage !== undefined) query = query.where('value.stage', '=', stage)
  return query
    .orderBy('value.memberId')
    .orderBy('value.criterion')
    .orderBy('value.stage')
    .orderBy('value.round')
}

function storedOf(row: Tables['stageValue'] & { createdByName: string | null }): StoredValue {
  return {
    ...row,
    fact: fromJson(row.fact),
    grounds: fromJson(row.grounds),
    createdByName: row.createdByName ?? '',
  }
}
