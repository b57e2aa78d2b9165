import { randomUUID } from 'node:crypto'
import { insertClusters } from '../../db/queries/clusters.ts'
import { insertMembers } from '../../db/queries/members.ts'
import { insertMissingOrganisations } from '../../db/queries/organisations.ts'
import { insertPeople } from '../../db/queries/people.ts'
import { insertSeason } from '../../db/queries/seasons.ts'
import type { Db, Store } from '../../db/store.ts'
import type { NewActivity } from '../../scoring/model/activity.ts'

export const at = '2023-06-01T08:00:00.000Z'
export const officer = '11111111-1111-4111-8111-111111111111'

/** A cluster with one season of three members, and one officer. @returns The season's id. */
export async function makeSeason(store: Store, fields: { demo?: number } = {}): Promise<string> {
  const suffix = randomUUID().slice(0, 8)
  const season = `nam-${suffix}`
  const clusterId = `cum-${suffix}`
  await store.tx(async (trx) => {
    await insertClusters(trx, [{ id: clusterId, name: 'Cụm 3', createdAt: at }])
    await makeOfficer(trx)
    await insertSeason(trx, {
      id: season,
      clusterId,
      title: 'Năm thi đua',
      year: 2023,
      phase: 'record',
      startsOn: '2023-01-01',
      endsOn: '2023-12-31',
      sheetVersion: 1,
      demo: 0,
      version: 1,
      createdAt: at,
      ...fields,
    })
    await makeMembers(trx, season)
  })
  return season
}

async function makeOfficer(db: Db): Promise<void> {
  const known = await db.selectFrom('person').select('id').where('id', '=', officer).execute()
  if (known.length > 0) return
  await insertPeople(db, [
    {
      id: officer,
      login: 'can-bo',
      name: 'Văn phòng đơn vị',
      passwordHash: null,
      status: 'active',
      admin: 0,
      createdAt: at,
    },
  ])
}

/** Their order on the roll is not that of their ids. */
async function makeMembers(db: Db, seasonId: string): Promise<void> {
  const ids = ['quang-nam', 'ha-tinh', 'quang-binh']
  await insertMissingOrganisations(
    db,
    ids.map((id) => ({ id, name: id, shortName: id, createdAt: at })),
  )
  await insertMembers(
    db,
    ids.map((id, index) => ({
      seasonId,
      id,
      organisationId: id,
      name: id,
      shortName: id,
      order: index + 1,
      size: null,
      status: 'ranked' as const,
      reason: null,
      sheetState: 'draft' as const,
      submittedAt: null,
      submittedBy: null,
      returnReason: null,
      validFrom: null,
      validTo: null,
      version: 1,
    })),
  )
}

export function makeActivity(fields: Partial<NewActivity> = {}): NewActivity {
  return {
    title: 'Tiếp đoàn đại biểu hữu nghị',
    field: 'friendship',
    role: 'lead',
    startsOn: '2023-05-12',
    endsOn: null,
    place: 'Đồng Hới',
    partners: [],
    countries: [],
    people: null,
    money: null,
    documents: [],
    result: '',
    joint: [],
    evidenceIds: [],
    ...fields,
  }
}

export function makeEvidence(seasonId: string, memberId: string, id: string = randomUUID()) {
  return {
    id,
    seasonId,
    memberId,
    sha256: id.replaceAll('-', '').padEnd(64, '0'),
    name: 'anh.pdf',
    mime: 'application/pdf',
    bytes: 1000,
    createdBy: officer,
    createdAt: at,
    withdrawnAt: null,
  }
}
