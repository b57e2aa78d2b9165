import { listYearsOf } from '../../db/queries/organisation-years.ts'
import { findPublication } from '../../db/queries/publications.ts'
import type { Db } from '../../db/store.ts'
import type { Capsule, PublishedResult } from '../../scoring/capsule/model.ts'
import { publishedResult } from '../../scoring/capsule/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { conferenceResult } from '../conference/open-questions.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import { loadScope, type SeasonScope } from '../permissions/scope.ts'
import { readSeasonFile } from '../seasons/file.ts'
import { isBefore } from '../seasons/phases.ts'
import type { Actor } from '../session/actor.ts'
import type { MemberYear } from './schema.ts'
import { changeOf } from './sheet-change.ts'

/** A year's file and result, as published or as they stand. */
interface Year {
  source: MemberYear['source']
  file: Pick<SeasonFile, 'sheet' | 'members' | 'grades'>
  result: PublishedResult
}

/**
 * What a member of a season had in all its years in that cluster, the earliest first: as published, else as
 * the standings are for the reader now. A year whose standings are not open to the reader is left out.
 */
export async function readYears(
  db: Db,
  scope: SeasonScope,
  actor: Actor,
  memberId: string,
): Promise<MemberYear[]> {
  const member = scope.members.find(({ id }) => id === memberId)
  if (!member) return []
  const { clusterId, demo } = scope.row
  const { organisationId } = member
  const rows: MemberYear[] = []
  let before: Year | undefined
  for (const season of await listYearsOf(db, { clusterId, demo, organisationId })) {
    const year = await readYear(db, actor, season.seasonId)
    const own = year?.result.members.find(({ id }) => id === season.memberId)
    if (!year || !own) continue
    const { total, rank, grade, nodes } = own
    rows.push({
      ...{ seasonId: season.seasonId, title: season.title, year: season.year },
      ...{ source: year.source, total, rank },
      of: year.result.members.filter((each) => each.rank !== null).length,
      grade: year.file.grades?.find(({ id }) => id === grade)?.title ?? null,
      sections: year.file.sheet.nodes.map(({ code, title, max }) => ({
        ...{ code, title, max: max ?? null, points: nodes[code] ?? '0' },
      })),
      sheet: changeOf(before?.file.sheet, year.file.sheet),
    })
    before = year
  }
  return rows
}

/** Published, it is everybody's; before that it is for whoever may see the standings there. */
async function readYear(db: Db, actor: Actor, seasonId: string): Promise<Year | undefined> {
  const published = await findPublication(db, seasonId)
  if (published) {
    const { file, result } = JSON.parse(published.body) as Omit<Capsule, 'file'> & {
      file: SeasonFile
    }
    return { source: 'published', file, result }
  }
  if (!actor.grants.some((grant) => grant.seasonId === seasonId)) return undefined
  const scope = await loadScope(db, { ...actor, actingFor: undefined }, seasonId)
  if (!can(scope.grants, 'standings.read', wholeSeason, scope)) return undefined
  const file = await readSeasonFile(db, scope)
  const source = isBefore(scope.phase, 'conference') ? 'open' : 'computed'
  return { source, file, result: publishedResult(conferenceResult(file)) }
}
