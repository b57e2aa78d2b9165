import { mutate } from '../../db/mutate.ts'
import { endGrant, findGrant, insertGrants, listSeasonGrants } from '../../db/queries/grants.ts'
import { findMember, listMembers } from '../../db/queries/members.ts'
import { findPerson } from '../../db/queries/people.ts'
import { findSeason, listAllSeasons } from '../../db/queries/seasons.ts'
import type { Db, Store, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { dayInVietnam } from '../session/actor.ts'
import { insertWholeSeason, readSeasonText, requireCluster } from './create-season.ts'
import { grantRefusal } from './grant-refusal.ts'
import type { AdminGrant, AdminSeason, NewGrant, NewSeason } from './schema.ts'

/**
 * Makes a season from a season file, open for recording.
 *
 * @throws AppError `season.file_refused`, `cluster.not_found`, `season.taken`
 */
export async function createSeason(
  store: Store,
  request: MutationRequest,
  { file, clusterId, startsOn, endsOn, phase }: NewSeason,
): Promise<AdminSeason> {
  const season = readSeasonText(file)
  const cluster = await requireCluster(store.db, clusterId)
  return mutate(store, { ...request, clusterId: cluster.id }, async (trx, now) => {
    const id = await insertWholeSeason(trx, {
      season,
      clusterId: cluster.id,
      startsOn,
      endsOn,
      phase,
      demo: false,
      by: request.actorId,
      now,
    })
    return {
      answer: await describeSeason(trx, id),
      event: {
        action: 'season.created',
        entity: 'season',
        entityId: id,
        seasonId: id,
        after: season,
        body: { startsOn, endsOn },
      },
    }
  })
}

/** Every season there is, newest year first. */
export async function listSeasonsToManage(db: Db): Promise<AdminSeason[]> {
  const seasons = await listAllSeasons(db)
  return Promise.all(seasons.map(({ id }) => describeSeason(db, id)))
}

async function describeSeason(db: Db, seasonId: string): Promise<AdminSeason> {
  const season = await findSeason(db, seasonId)
  if (!season) throw new AppError('season.not_found')
  const { id, title, year, clusterId, clusterName, startsOn, endsOn } = season
  const members = (await listMembers(db, id)).map((member) => ({
    id: member.id,
    name: member.name,
    shortName: member.shortName,
  }))
  return { id, title, year, clusterId, clusterName, startsOn, endsOn, members }
}

/** Every role of a season, those that ended too. @throws AppError `season.not_found` */
export async function listGrantsToManage(db: Db, seasonId: string): Promise<AdminGrant[]> {
  if (!(await findSeason(db, seasonId))) throw new AppError('season.not_found')
  const grants = await listSeasonGrants(db, seasonId)
  return grants.map(
    ({ id, personId, login, name, memberId, role, fromOn, toOn, status, document }) => ({
      id,
      personId,
      login,
      name,
      memberId,
      role,
      fromOn,
      toOn,
      status,
      document,
    }),
  )
}

/**
 * Gives a person a role in a season, from today on. One who has not used the invitation yet has it
 * waiting, and in force with the first password.
 *
 * @throws AppError `season.not_found`, `person.not_found`, `person.disabled`, `member.not_found`, `grant.taken`,
 *   `grant.heads_of_one`
 */
export async function giveRole(
  store: Store,
  request: MutationRequest,
  seasonId: string,
  grant: NewGrant,
): Promise<AdminGrant> {
  const clusterId = await clusterOf(store.db, seasonId)
  return mutate(store, { ...request, clusterId }, async (trx, now) => {
    const person = await findPerson(trx, grant.personId)
    if (!person) throw new AppError('person.not_found')
    if (person.status === 'disabled') throw new AppError('person.disabled')
    await requireFree(trx, seasonId, grant)
    const row = {
      id: crypto.randomUUID(),
      personId: person.id,
      seasonId,
      memberId: grant.memberId,
      role: grant.role,
      fromOn: dayInVietnam(new Date(now)),
      toOn: null,
      status: person.status,
      document: grant.document || null,
    }
    await insertGrants(trx, [row])
    const { seasonId: _season, ...shown } = row
    return {
      answer: { ...shown, login: person.login, name: person.name },
      event: { ...eventOf('grant.given', seasonId, row), after: row },
    }
  })
}

/** One lead and one deputy at a time; nobody has a role twice. */
async function requireFree(trx: Trx, seasonId: string, grant: NewGrant): Promise<void> {
  const { memberId } = grant
  if (memberId !== null && !(await findMember(trx, seasonId, memberId)))
    throw new AppError('member.not_found')
  const held = (await listSeasonGrants(trx, seasonId)).filter(({ status }) => status !== 'ended')
  const refusal = grantRefusal(held, grant)
  if (refusal) throw new AppError(refusal)
}

/** Ends a role today; it stays on record. @throws AppError `season.not_found`, `grant.not_found` */
export async function endRole(
  store: Store,
  request: MutationRequest,
  seasonId: string,
  id: string,
): Promise<void> {
  const clusterId = await clusterOf(store.db, seasonId)
  await mutate(store, { ...request, clusterId }, async (trx, now) => {
    const grant = await findGrant(trx, seasonId, id)
    const today = dayInVietnam(new Date(now))
    if (!grant || !(await endGrant(trx, { seasonId, id }, today)))
      throw new AppError('grant.not_found')
    const after = await findGrant(trx, seasonId, id)
    const event = { ...eventOf('grant.ended', seasonId, grant), before: grant, after }
    return { answer: null, event }
  })
}

function eventOf(
  action: string,
  seasonId: string,
  {
    id,
    memberId,
    role,
    personId,
  }: { id: string; memberId: string | null; role: string; personId: string },
) {
  return {
    action,
    entity: 'roleGrant',
    entityId: id,
    seasonId,
    memberId,
    body: { role, personId },
  } as const
}

async function clusterOf(db: Db, seasonId: string): Promise<string> {
  const season = await findSeason(db, seasonId)
  if (!season) throw new AppError('season.not_found')
  return season.clusterId
}
