import * as v from 'valibot'
import { findCluster, listClusters } from '../../db/queries/clusters.ts'
import { insertMembers, type MemberRow } from '../../db/queries/members.ts'
import {
  insertMissingOrganisations,
  listOrganisations,
  type OrganisationRow,
} from '../../db/queries/organisations.ts'
import { replacePhases } from '../../db/queries/season-phases.ts'
import { findSeason, insertSeason } from '../../db/queries/seasons.ts'
import { insertSheetVersion } from '../../db/queries/sheet-versions.ts'
import type { Db, Trx } from '../../db/store.ts'
import type { Member } from '../../scoring/model/member.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { Slug } from '../../scoring/model/values.ts'
import { readSeason } from '../../scoring/read.ts'
import { AppError } from '../errors/app-error.ts'
import { usualPhases } from '../seasons/phases.ts'
import { type Phase, phases } from '../seasons/schema.ts'
import { shortNames } from './short-names.ts'

/**
 * Reads the text of a season file.
 *
 * @throws AppError `season.file_refused` with every fault at its place in the file.
 */
export function readSeasonText(text: string): SeasonFile {
  const reading = readSeason(text)
  if ('faults' in reading) refuse(reading.faults)
  const faults = storageFaults(reading.season)
  if (faults.length > 0) refuse(faults)
  return reading.season
}

const years = { first: 1945, last: 9999 }
const largestOrder = 2 ** 31 - 1

/** What a file may say, but the addresses and columns of a season cannot hold. */
function storageFaults({ year, members }: SeasonFile) {
  return [
    ...(year < years.first ? [{ path: '$.year', code: 'number.too_small' }] : []),
    ...(year > years.last ? [{ path: '$.year', code: 'number.too_large' }] : []),
    ...members.flatMap(({ id, order }, index) => [
      ...(v.is(Slug, id) ? [] : [{ path: `$.members: ${id}`, code: 'id.unreadable' }]),
      ...(Math.abs(order) <= largestOrder
        ? []
        : [{ path: `$.members[${index}].order`, code: 'number.too_large' }]),
    ]),
  ]
}

function refuse(faults: readonly { path: string; code: string; message?: string }[]): never {
  throw new AppError('season.file_refused', {
    errors: faults.slice(0, 100).map(({ path, code, message }) => ({
      path,
      code,
      ...(message !== undefined && { message }),
    })),
  })
}

/** @throws AppError `cluster.not_found` when none is named and there is not exactly one. */
export async function requireCluster(db: Db, id: string | undefined) {
  const clusters = id === undefined ? await listClusters(db) : [await findCluster(db, id)]
  const [cluster] = clusters
  if (!cluster || clusters.length > 1) throw new AppError('cluster.not_found')
  return cluster
}

/** What a season is made of. */
export interface SeasonPlan {
  season: SeasonFile
  clusterId: string
  startsOn: string
  endsOn: string
  phase: Phase
  /** Whether its phases may be moved freely. */
  demo: boolean
  by: string
  now: string
}

/**
 * Writes a season with its sheet and members, and the organisations that are new. Facts of the file are
 * left out: they come from activities and claims.
 *
 * @returns Its id: cluster and year.
 * @throws AppError `season.taken`
 */
export async function insertWholeSeason(trx: Trx, plan: SeasonPlan): Promise<string> {
  const { clusterId, startsOn, endsOn, phase, by, now } = plan
  const { members, facts: _facts, ...rules } = plan.season
  const id = `${clusterId}-${rules.year}`
  if (await findSeason(trx, id)) throw new AppError('season.taken')
  await insertSeason(trx, {
    id,
    clusterId,
    title: rules.title,
    year: rules.year,
    phase,
    startsOn,
    endsOn,
    sheetVersion: 1,
    demo: plan.demo ? 1 : 0,
    version: 1,
    createdAt: now,
  })
  const used = phases.filter((each) => usualPhases.includes(each) || each === phase)
  await replacePhases(trx, id, used.map(withoutDates))
  const body = JSON.stringify(rules)
  await insertSheetVersion(trx, { seasonId: id, number: 1, body, createdBy: by, createdAt: now })
  await insertRoll(trx, id, members, now)
  return id
}

function withoutDates(phase: Phase) {
  return { phase, opensAt: null, dueAt: null }
}

async function insertRoll(
  trx: Trx,
  seasonId: string,
  members: readonly Member[],
  now: string,
): Promise<void> {
  const shorts = shortNames(members.map(({ name }) => name))
  const named = members.map((member, index) => ({ ...member, short: shorts[index] ?? member.name }))
  const known = await listOrganisations(trx)
  const organisations = named.map(({ id, name, short }) =>
    organisationOf(known, id, name, short, now),
  )
  await insertMissingOrganisations(trx, organisations)
  const rows = named.map(
    ({ id, name, short, order, size, status, reason }, index): MemberRow => ({
      seasonId,
      id,
      organisationId: organisations[index]?.id ?? id,
      name,
      shortName: short,
      order,
      size: size ?? null,
      status: status ?? 'ranked',
      reason: reason ?? null,
      sheetState: 'draft',
      submittedAt: null,
      submittedBy: null,
      returnReason: null,
      validFrom: null,
      validTo: null,
      version: 1,
    }),
  )
  await insertMembers(trx, rows)
}

/** The same organisation in another year or cluster is found again by its id and name; another of that id gets a number. */
export function organisationOf(
  known: readonly OrganisationRow[],
  id: string,
  name: string,
  shortName: string,
  createdAt: string,
): OrganisationRow {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`
    const there = known.find((organisation) => organisation.id === free)
    if (!there) return { id: free, name, shortName, createdAt }
    if (there.name === name) return there
  }
}
