import { systemChain } from '../../db/audit.ts'
import { mutate } from '../../db/mutate.ts'
import { deleteFeed, saveFeed } from '../../db/queries/calendar-feeds.ts'
import type { Store } from '../../db/store.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { hashToken, newToken } from '../session/token.ts'
import type { NewFeed } from './schema.ts'

/**
 * Makes the address of the actor's calendar; an older one stops working at once. Asked again it makes a new
 * one: the answer holds a secret and is not kept.
 */
export function issueFeed(
  store: Store,
  request: MutationRequest,
  publicOrigin: string,
): Promise<NewFeed> {
  const { actorId: personId } = request
  const context = { ...request, request: undefined, clusterId: systemChain }
  return mutate(store, context, async (trx, now) => {
    const token = newToken()
    await saveFeed(trx, { personId, tokenHash: hashToken(token), createdAt: now })
    return {
      answer: { url: `${publicOrigin}/api/v1/calendar/${token}.ics`, createdAt: now },
      event: { action: 'calendar_feed.issued', entity: 'person' as const, entityId: personId },
    }
  })
}

/** Ends the address of the actor's calendar. */
export function revokeFeed(store: Store, request: MutationRequest): Promise<null> {
  const { actorId: personId } = request
  return mutate(store, { ...request, clusterId: systemChain }, async (trx) => {
    const event = { action: 'calendar_feed.revoked', entity: 'person' as const, entityId: personId }
    return { answer: null, event: (await deleteFeed(trx, personId)) ? event : null }
  })
}
