import { listMembers, type MemberRow } from '../../db/queries/members.ts'
import { findSeason, listSeasons as listSeasonRows } from '../../db/queries/seasons.ts'
import { findSheet, listSheetsInForce } from '../../db/queries/sheet-versions.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonMember } from '../members/schema.ts'
import { rightsIn, type SeasonScope } from '../permissions/scope.ts'
import type { Actor } from '../session/actor.ts'
import { fileMember } from './compose.ts'
import { readRules } from './rules.ts'
import type { Phase, Role, SeasonDetail, SeasonRow } from './schema.ts'
import { readPhases } from './used-phases.ts'
import { isOpenToSee } from './visible.ts'

/** The seasons in which the person has a role today, newest year first. */
export async function listSeasons(db: Db, actor: Actor): Promise<SeasonRow[]> {
  const ids = [...new Set(actor.grants.map(({ seasonId }) => seasonId))]
  const rows = await listSeasonRows(db, ids)
  const sheets = await listSheetsInForce(db, ids)
  const bodies = new Map(sheets.map(({ seasonId, body }) => [seasonId, body]))
  return rows.map((row) => {
    const own = actor.grants.filter(({ seasonId }) => seasonId === row.id)
    return seasonRow(row, isModel(bodies.get(row.id) ?? '{}'), own)
  })
}

/** A season with its rules and roll, as the person may see it. */
export async function readSeasonDetail(db: Db, scope: SeasonScope): Promise<SeasonDetail> {
  const { id } = scope.row
  const [row, sheet, members] = [
    await findSeason(db, id),
    await findSheet(db, id),
    await listMembers(db, id),
  ]
  const phases = await readPhases(db, id)
  if (!row || !sheet) throw new AppError('season.not_found')
  const rules = readRules(sheet.body, members.map(fileMember))
  return {
    ...seasonRow(row, rules.model === true, scope.grants),
    memberId: scope.memberId,
    version: row.version,
    rules,
    sheetVersion: row.sheetVersion,
    members: members.map(seasonMember).map((member) => ({
      ...member,
      // What was wrong with a sheet is part of it: a season that went back closes both again.
      returnReason: isOpenToSee(scope, member.id) ? member.returnReason : null,
    })),
    phases: phases.map(({ phase }) => phase),
    rights: rightsIn(scope),
    leadId: scope.leadId,
    deputyId: scope.deputyId,
  }
}

export function seasonMember(row: MemberRow): SeasonMember {
  const { id, name, shortName, order, size, status, reason } = row
  const { sheetState, submittedAt, returnReason, validFrom, validTo, version } = row
  const roll = { id, name, shortName, order, size, status, reason }
  return { ...roll, sheetState, submittedAt, returnReason, validFrom, validTo, version }
}

type StoredSeason = NonNullable<Awaited<ReturnType<typeof findSeason>>>
type OwnGrant = Pick<SeasonScope['grants'][number], 'memberId' | 'role'>

function seasonRow(row: StoredSeason, model: boolean, grants: readonly OwnGrant[]): SeasonRow {
  const { id, title, year, clusterId, clusterName, startsOn, endsOn } = row
  return {
    ...{ id, title, year, clusterId, clusterName, startsOn, endsOn, model },
    phase: row.phase as Phase,
    demo: row.demo === 1,
    memberId: grants.find(({ memberId }) => memberId !== null)?.memberId ?? null,
    ownMembers: [...new Set(grants.flatMap(({ memberId }) => memberId ?? []))],
    roles: [...new Set(grants.map(({ role }): Role => role))],
  }
}

function isModel(body: string): boolean {
  return (JSON.parse(body) as { model?: boolean }).model === true
}
