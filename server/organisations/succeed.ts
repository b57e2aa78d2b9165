import { mutate } from '../../db/mutate.ts'
import { endMembership, listMembers, type MemberRow } from '../../db/queries/members.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import {
  insertSuccessionActs,
  insertSuccessions,
  listSuccessions,
} from '../../db/queries/successions.ts'
import type { Store, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { hasEnded } from '../members/lasting.ts'
import { isBefore } from '../seasons/phases.ts'
import type { Phase } from '../seasons/schema.ts'
import { handOver } from './hand-over.ts'
import { type Ground, heirOf } from './heir.ts'
import { successorsOf } from './line.ts'
import { readSuccessions } from './read.ts'
import type { NewSuccession, Succession } from './schema.ts'

/**
 * Puts a merger or a new name on record, and into one season.
 *
 * Whoever ends keeps its records for its own days, leaves the ranking with the reason, and scores itself no
 * more; the one that follows reads, mends and claims those records beside its own. So the first half of all
 * and the second half of one are counted, each thing once. A quota in percent of `members` still counts who
 * ended, as the format says; one of `ranked` does not. For a body in several clusters it is told once for
 * each season; the succession on record is one.
 *
 * @throws AppError `season.not_found`, `succession.late` once sheets are checked, `succession.taken`,
 *   `member.not_found`, `request.invalid` with the fields that are wrong
 */
export async function succeed(
  store: Store,
  request: MutationRequest,
  seasonId: string,
  input: NewSuccession,
): Promise<Succession[]> {
  const season = await findSeason(store.db, seasonId)
  if (!season) throw new AppError('season.not_found')
  return mutate(store, { ...request, clusterId: season.clusterId }, async (trx, now) => {
    const ground = await groundOf(trx, seasonId, input, now)
    const heir = await heirOf(trx, ground, input)
    await record(trx, ground, heir, { ...input, by: request.actorId })
    await insertSuccessionActs(trx, endingActs(ground, heir, { ...input, by: request.actorId }))
    for (const { id, version } of ground.ending)
      await endMembership(trx, { seasonId, id, version }, ending(input, heir))
    const roles = await handOver(trx, { seasonId, to: heir.id, now }, input)
    return {
      answer: await readSuccessions(trx, seasonId),
      event: {
        ...{ action: 'member.succeeded', entity: 'member', entityId: `${seasonId}/${heir.id}` },
        // Of the season as a whole: all see who is followed by whom.
        ...{ seasonId, before: ground.members },
        after: await listMembers(trx, seasonId),
        body: { kind: input.kind, from: input.from, to: heir.id, onDay: input.onDay, roles },
      },
    }
  })
}

/** Checks what the succession asks of the season. */
async function groundOf(
  trx: Trx,
  seasonId: string,
  { from, onDay }: NewSuccession,
  now: string,
): Promise<Ground> {
  const season = await findSeason(trx, seasonId)
  if (!season) throw new AppError('season.not_found')
  if (isBefore('self-score', season.phase as Phase)) throw new AppError('succession.late')
  const members = await listMembers(trx, seasonId)
  const ending = members.filter(({ id }) => from.includes(id))
  if (new Set(from).size !== ending.length) throw new AppError('member.not_found')
  if (ending.some(hasEnded)) throw new AppError('succession.taken')
  // On the first day or before nothing of this season is the old body's: then it is no member of it.
  const begun = ending.every(({ validFrom }) => onDay > (validFrom ?? season.startsOn))
  if (!begun || onDay > season.endsOn)
    throw new AppError('request.invalid', {
      errors: [{ path: 'onDay', code: 'day.outside_season' }],
    })
  return { season, members, ending, now }
}

/** Once for each body, in whatever season it is told first. @throws AppError `succession.taken` */
async function record(
  trx: Trx,
  { ending, now }: Ground,
  { organisationId: toId }: MemberRow,
  { kind, onDay, document, by }: NewSuccession & { by: string },
): Promise<void> {
  const known = await listSuccessions(trx)
  const fresh = ending.filter(({ organisationId }) => {
    const there = known.find(({ fromId }) => fromId === organisationId)
    if (there && (there.toId !== toId || there.onDay !== onDay))
      throw new AppError('succession.taken')
    return !there
  })
  const circular = fresh.some(({ organisationId }) =>
    [toId, ...successorsOf(known, toId)].includes(organisationId),
  )
  if (circular) throw new AppError('succession.circular')
  const on = { toId, kind, onDay, document, createdBy: by, createdAt: now }
  await insertSuccessions(
    trx,
    fresh.map(({ organisationId }) => ({ fromId: organisationId, ...on })),
  )
}

/** What stood before, so that all of it can be taken back. */
function endingActs(
  { ending, season, now }: Ground,
  heir: MemberRow,
  { kind, onDay, document, by }: NewSuccession & { by: string },
) {
  return ending.map((member) => ({
    ...{ id: crypto.randomUUID(), inSeason: season.id, memberId: member.id, act: 'ended' as const },
    ...{ fromId: member.organisationId, toId: heir.organisationId, kind, onDay, document },
    ...{ statusBefore: member.status, reasonBefore: member.reason, reason: '' },
    ...{ createdBy: by, createdAt: now },
  }))
}

/** How a member stands that ended: its last day, and why it is not ranked, as the season file says it. */
function ending({ kind, onDay }: NewSuccession, heir: MemberRow) {
  const [year, month, date] = onDay.split('-')
  const became = kind === 'merged' ? 'đã sáp nhập vào' : 'đã đổi thành'
  return {
    validTo: dayBefore(onDay),
    reason: `${became} ${heir.shortName} từ ${date}/${month}/${year}`,
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - 86_400_000).toISOString().slice(0, 10)
}
