import { digestOf } from '../../db/canonical.ts'
import { findHead } from '../../db/queries/audit-head.ts'
import { listKeptFilesOf } from '../../db/queries/kept-files.ts'
import { findSheet } from '../../db/queries/sheet-versions.ts'
import type { Db } from '../../db/store.ts'
import { type Capsule, capsuleFormat } from '../../scoring/capsule/model.ts'
import { publishedResult } from '../../scoring/capsule/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { engineVersion } from '../../scoring/version.ts'
import { conferenceResult, conferenceRun } from '../conference/open-questions.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { readSeasonFile } from '../seasons/file.ts'

/** What a publication holds, whenever and by whomever it is made: from it follows what both persons agree on. */
export type Content = Pick<Capsule, 'file' | 'result' | 'digests'>

/** Composes what would be published of the season as it stands. */
export async function composeContent(db: Db, scope: SeasonScope): Promise<Content> {
  const file = withoutRemarks(await readSeasonFile(db, scope))
  const sheet = await findSheet(db, scope.row.id)
  if (!sheet) throw new AppError('season.not_found')
  const result = publishedResult(conferenceResult(file))
  const evidence = await listKeptFilesOf(db, scope.row.id)
  const digests = {
    ...{ file: digestOf(file), result: digestOf(result), sheet: sheet.digest },
    evidence,
  }
  return { file: { ...file }, result, digests }
}

/** In place of a reason that the format asks for. */
const onRecord = 'Lý do ghi trong hồ sơ của Cụm'

/**
 * Notes and reasons are remarks among the members and may name people and their faults; a capsule is public
 * and stays for ever. The engine reads none of them.
 */
function withoutRemarks(file: SeasonFile): SeasonFile {
  return {
    ...file,
    facts: file.facts.map(({ note: _note, ...fact }) => ({
      ...fact,
      ...(fact.reason !== undefined && { reason: onRecord }),
    })),
    blocks: file.blocks?.map((block) => ({ ...block, reason: onRecord })) ?? [],
  }
}

/** Seals what is published, with what it is tied to. */
export async function sealCapsule(
  db: Db,
  { row }: SeasonScope,
  content: Content,
  made: { number: number; reason: string; publishedAt: string },
): Promise<Capsule> {
  const { id, title, year, clusterId, clusterName } = row
  const capsule = {
    format: capsuleFormat,
    season: { id, title, year, clusterId, clusterName },
    ...made,
    engine: engineVersion,
    ...conferenceRun,
    ...content,
    audit: (await findHead(db, clusterId)) ?? null,
  } as const
  return { ...capsule, seal: digestOf(capsule) }
}
