import { type EvidenceRow, listEvidenceByIds } from '../../db/queries/evidence.ts'
import { listExplanations, type StoredExplanation } from '../../db/queries/explanations.ts'
import type { Db } from '../../db/store.ts'
import { evidenceOf } from '../evidence/read.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { visibleMembers } from '../seasons/visible.ts'
import type { Explanation } from './schema.ts'

/** What members answered, oldest first, of those whose sheets are open to the reader. Two queries. */
export async function readExplanations(db: Db, scope: SeasonScope): Promise<Explanation[]> {
  const visible = new Set(visibleMembers(scope))
  const stored = (await listExplanations(db, scope.row.id)).filter(({ memberId }) =>
    visible.has(memberId),
  )
  const files = await filesOf(db, scope.row.id, stored)
  return stored.map((each) => explanationOf(each, files))
}

/** The files that statements name, by id; those withdrawn since are left out. */
export async function filesOf(
  db: Db,
  seasonId: string,
  statements: readonly { evidenceIds: readonly string[] }[],
): Promise<ReadonlyMap<string, EvidenceRow>> {
  const ids = [...new Set(statements.flatMap(({ evidenceIds }) => evidenceIds))]
  const rows = await listEvidenceByIds(db, seasonId, ids)
  return new Map(rows.map((row) => [row.id, row]))
}

export function explanationOf(
  { id, memberId, criterion, round, agrees, statement, ...stored }: StoredExplanation,
  files: ReadonlyMap<string, EvidenceRow>,
): Explanation {
  return {
    ...{ id, member: memberId, criterion, round, agrees, statement },
    evidence: shownFiles(stored.evidenceIds, files),
    at: stored.createdAt,
    by: stored.createdByName,
  }
}

/** In the order in which the statement names them. */
export function shownFiles(ids: readonly string[], files: ReadonlyMap<string, EvidenceRow>) {
  return ids.flatMap((id) => {
    const file = files.get(id)
    return file ? [evidenceOf(file)] : []
  })
}
