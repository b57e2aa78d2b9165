import type { Draw, DrawInput } from '../../scoring/cross-check/model.ts'
import { fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type DrawInsert = Omit<Tables['checkDraw'], 'input' | 'result'> & {
  input: DrawInput
  result: Draw
}
export type StoredDraw = DrawInsert & { createdByName: string }

/** Every draw of a season, the first one first: the last is in force. */
export async function listDraws(db: Db, seasonId: string): Promise<StoredDraw[]> {
  const rows = await db
    .selectFrom('checkDraw')
    .leftJoin('person', 'person.id', 'checkDraw.createdBy')
    .selectAll('checkDraw')
    .select('person.name as createdByName')
    .where('checkDraw.seasonId', '=', seasonId)
    .orderBy('checkDraw.number')
    .execute()
  return rows.map((row) => ({
    ...row,
    input: fromJson<DrawInput>(row.input),
    result: fromJson<Draw>(row.result),
    createdByName: row.createdByName ?? '',
  }))
}

export async function insertDraw(db: Db, { input, result, ...row }: DrawInsert): Promise<void> {
  const columns = { input: JSON.stringify(input), result: JSON.stringify(result) }
  await db
    .insertInto('checkDraw')
    .values({ ...row, ...columns })
    .execute()
}

/** The pairs drawn a year before in the same cluster, as the organisations are named in this season. */
export async function listLastYear(db: Db, seasonId: string): Promise<[string, string][]> {
  const rows = await db
    .selectFrom('season as now')
    .innerJoin('season as past', (join) =>
      join.onRef('past.clusterId', '=', 'now.clusterId').onRef('past.demo', '=', 'now.demo'),
    )
    .innerJoin('sheetCheck as pair', 'pair.seasonId', 'past.id')
    .innerJoin('member as pastChecker', (join) =>
      join
        .onRef('pastChecker.seasonId', '=', 'past.id')
        .onRef('pastChecker.id', '=', 'pair.checkerId'),
    )
    .innerJoin('member as pastMember', (join) =>
      join
        .onRef('pastMember.seasonId', '=', 'past.id')
        .onRef('pastMember.id', '=', 'pair.memberId'),
    )
    .innerJoin('member as checker', (join) =>
      join
        .onRef('checker.seasonId', '=', 'now.id')
        .onRef('checker.organisationId', '=', 'pastChecker.organisationId'),
    )
    .innerJoin('member as checked', (join) =>
      join
        .onRef('checked.seasonId', '=', 'now.id')
        .onRef('checked.organisationId', '=', 'pastMember.organisationId'),
    )
    .select(['checker.id as checkerId', 'checked.id as memberId'])
    .where('now.id', '=', seasonId)
    .whereRef('past.year', '=', (eb) => eb('now.year', '-', 1))
    .where('pair.drawNumber', '=', (eb) =>
      eb
        .selectFrom('checkDraw')
        .select((max) => max.fn.max('checkDraw.number').as('number'))
        .whereRef('checkDraw.seasonId', '=', 'past.id'),
    )
    .orderBy('checkerId')
    .orderBy('memberId')
    .execute()
  return rows.map(({ checkerId, memberId }) => [checkerId, memberId])
}
