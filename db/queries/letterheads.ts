import { changedOne, fromJson } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type LetterheadRow = Tables['letterhead']
type IssueRow = Tables['paperIssue']
export type StoredIssue = Omit<IssueRow, 'recipients'> & { recipients: string[] }

/** Of one issuer ('' for the cluster); `undefined` until somebody has set it. */
export function findLetterhead(
  db: Db,
  inSeason: string,
  issuer: string,
): Promise<LetterheadRow | undefined> {
  return db
    .selectFrom('letterhead')
    .selectAll()
    .where('inSeason', '=', inSeason)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
}

/** Those of the same issuer in earlier years of the same cluster, oldest first: what offices go on with. */
export function listEarlierLetterheads(
  db: Db,
  { clusterId, year }: { clusterId: string; year: number },
  issuer: string,
): Promise<LetterheadRow[]> {
  return db
    .selectFrom('letterhead')
    .innerJoin('season', 'season.id', 'letterhead.inSeason')
    .selectAll('letterhead')
    .where('season.clusterId', '=', clusterId)
    .where('season.year', '<', year)
    .where('letterhead.issuer', '=', issuer)
    .orderBy('season.year')
    .execute()
}

/** Writes version `version + 1`. @returns false when the stored version is another. */
export async function saveLetterhead(
  db: Db,
  version: number,
  row: Omit<LetterheadRow, 'version'>,
): Promise<boolean> {
  const next = { ...row, version: version + 1 }
  if (version === 0) {
    const insert = db.insertInto('letterhead').values(next)
    const done = await insert.onConflict((key) => key.doNothing()).executeTakeFirstOrThrow()
    return done.numInsertedOrUpdatedRows === 1n
  }
  return changedOne(
    await db
      .updateTable('letterhead')
      .set(next)
      .where('inSeason', '=', row.inSeason)
      .where('issuer', '=', row.issuer)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}

/** Of all papers of one issuer that have any. */
export async function listIssues(db: Db, inSeason: string, issuer: string): Promise<StoredIssue[]> {
  const rows = await db
    .selectFrom('paperIssue')
    .selectAll()
    .where('inSeason', '=', inSeason)
    .where('issuer', '=', issuer)
    .orderBy('paper')
    .execute()
  return rows.map(({ recipients, ...row }) => ({
    ...row,
    recipients: fromJson<string[]>(recipients),
  }))
}

/** Writes version `version + 1`. @returns false when the stored version is another. */
export async function saveIssue(
  db: Db,
  version: number,
  row: Omit<StoredIssue, 'version'>,
): Promise<boolean> {
  const next = { ...row, recipients: JSON.stringify(row.recipients), version: version + 1 }
  if (version === 0) {
    const insert = db.insertInto('paperIssue').values(next)
    const done = await insert.onConflict((key) => key.doNothing()).executeTakeFirstOrThrow()
    return done.numInsertedOrUpdatedRows === 1n
  }
  return changedOne(
    await db
      .updateTable('paperIssue')
      .set(next)
      .where('inSeason', '=', row.inSeason)
      .where('issuer', '=', row.issuer)
      .where('paper', '=', row.paper)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
}
