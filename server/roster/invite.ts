import { mutate } from '../../db/mutate.ts'
import { findPerson } from '../../db/queries/people.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { issueInvite } from '../invites/issue.ts'
import type { Invitations, NewInvitations } from './schema.ts'

/**
 * Makes a link for each account that has no password yet, to be handed over on paper or by mail. One whose
 * account is in use or disabled meanwhile is left out. Asked again it makes new ones: the answer holds secrets
 * and is not kept.
 *
 * @throws AppError `season.not_found`, `person.not_found`
 */
export async function inviteAll(
  store: Store,
  request: MutationRequest,
  { seasonId, publicOrigin }: { seasonId: string; publicOrigin: string },
  { personIds }: NewInvitations,
): Promise<Invitations> {
  const season = await findSeason(store.db, seasonId)
  if (!season) throw new AppError('season.not_found')
  const context = { ...request, request: undefined, clusterId: season.clusterId }
  return mutate(store, context, async (trx, now) => {
    const made: Invitations = []
    for (const personId of new Set(personIds)) {
      const person = await findPerson(trx, personId)
      if (!person) throw new AppError('person.not_found')
      if (person.status !== 'invited') continue
      const { token, expiresAt } = await issueInvite(trx, { kind: 'invite', personId, now })
      const url = `${publicOrigin}/invite/${token}`
      made.push({ personId, login: person.login, name: person.name, url, expiresAt })
    }
    const people = made.map(({ personId }) => personId)
    const event = { action: 'roster.invited', entity: 'season', entityId: seasonId } as const
    return { answer: made, event: { ...event, seasonId, body: { people } } }
  })
}
