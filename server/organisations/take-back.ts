import { mutate } from '../../db/mutate.ts'
import {
  listMembers,
  type MemberRow,
  removeMember,
  resumeMembership,
} from '../../db/queries/members.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import {
  findEnding,
  insertSuccessionActs,
  listSuccessions,
  removeSuccession,
  type SuccessionActRow,
  type SuccessionRow,
} from '../../db/queries/successions.ts'
import type { Store, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { dayInVietnam } from '../session/actor.ts'
import { handBack, rolesOf } from './hand-back.ts'
import { readSuccessions } from './read.ts'
import { isMadeBy, restsOn } from './rests.ts'
import type { Succession, TakeBack } from './schema.ts'

/**
 * Takes back a merger or a new name that was entered by mistake, in one season, while nothing rests on it:
 * the member goes on as it stood before, roles that were handed over end, and one that came into being by it
 * goes again. The act, its reason and every role that went stay on record; the succession itself goes when no
 * season has it any more. One administrator with a fresh password enters a merger, and the same takes it back:
 * a mistake must not be harder to mend than to make, and all see both.
 *
 * @throws AppError `season.not_found`, `succession.not_found`, `succession.rests` with what rests on it
 */
export async function takeBack(
  store: Store,
  request: MutationRequest,
  { seasonId, memberId }: { seasonId: string; memberId: string },
  { reason }: TakeBack,
): Promise<Succession[]> {
  const season = await findSeason(store.db, seasonId)
  if (!season) throw new AppError('season.not_found')
  return mutate(store, { ...request, clusterId: season.clusterId }, async (trx, now) => {
    const members = await listMembers(trx, seasonId)
    const { from, to, step } = await findStep(trx, members, memberId)
    const fresh = (await findSeason(trx, seasonId)) ?? season
    if (await restsOn(trx, { season: fresh, from, to })) throw new AppError('succession.rests')
    const ending = await findEnding(trx, seasonId, from.id)
    const standing = standingBefore(ending)
    const actId = await writeDown(
      trx,
      { from, step, standing, isTold: ending !== undefined },
      { reason, now, by: request.actorId },
    )
    await resumeMembership(trx, from, standing)
    const since = ending ? dayInVietnam(new Date(ending.createdAt)) : step.onDay
    const today = dayInVietnam(new Date(now))
    const roles = await handBack(trx, { seasonId, from, to, since, day: today })
    await removeSuccession(trx, step.fromId)
    const goes = isMadeBy(to, from) && !(await hasOthers(trx, to, members, from))
    // They go with the member, those too that it was given since: the event is where they stay.
    const removed = goes ? await rolesOf(trx, to) : []
    if (goes) await removeMember(trx, to)
    return {
      answer: await readSuccessions(trx, seasonId),
      event: {
        // Of the season as a whole: all see who goes on.
        ...{ action: 'member.succession_retracted', entity: 'successionAct', entityId: actId },
        ...{ seasonId, before: members },
        after: await listMembers(trx, seasonId),
        body: {
          ...{ kind: step.kind, from: memberId, to: to.id, onDay: step.onDay },
          roles: { ...roles, removed },
        },
      },
    }
  })
}

type Standing = Pick<MemberRow, 'status' | 'reason'>

/** How a member stood before it ended; of an ending that is older than these acts, in competition. */
function standingBefore(ending: SuccessionActRow | undefined): Standing {
  return { status: ending?.statusBefore ?? 'ranked', reason: ending?.reasonBefore ?? null }
}

/** @returns The id of the act. */
async function writeDown(
  trx: Trx,
  {
    from,
    step,
    standing,
    isTold,
  }: { from: MemberRow; step: SuccessionRow; standing: Standing; isTold: boolean },
  { reason, now, by }: TakeBack & { now: string; by: string },
): Promise<string> {
  const { fromId, toId, kind, onDay, document } = step
  const act = {
    ...{ inSeason: from.seasonId, memberId: from.id, fromId, toId, kind, onDay, document },
    ...{ statusBefore: standing.status, reasonBefore: standing.reason },
    ...{ createdBy: by, createdAt: now },
  }
  const id = crypto.randomUUID()
  await insertSuccessionActs(trx, [
    // Of one that is older than these acts the ending is written down with its taking back.
    ...(isTold ? [] : [{ ...act, id: crypto.randomUUID(), act: 'ended' as const, reason: '' }]),
    { ...act, id, act: 'retracted', reason },
  ])
  return id
}

/** @throws AppError `succession.not_found` for a member that did not end by a succession here. */
async function findStep(
  trx: Trx,
  members: readonly MemberRow[],
  memberId: string,
): Promise<{ from: MemberRow; to: MemberRow; step: SuccessionRow }> {
  const from = members.find(({ id, validTo }) => id === memberId && validTo !== null)
  const step = (await listSuccessions(trx)).find(({ fromId }) => fromId === from?.organisationId)
  const to = members.find(({ organisationId }) => organisationId === step?.toId)
  if (!from || !step || !to) throw new AppError('succession.not_found')
  return { from, to, step }
}

/** Whether another member of the season still went into it. */
async function hasOthers(
  trx: Trx,
  to: MemberRow,
  members: readonly MemberRow[],
  from: MemberRow,
): Promise<boolean> {
  const steps = await listSuccessions(trx)
  return steps.some(
    ({ fromId, toId }) =>
      toId === to.organisationId &&
      members.some(
        ({ organisationId, validTo, id }) =>
          organisationId === fromId && validTo !== null && id !== from.id,
      ),
  )
}
