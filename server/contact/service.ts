import { systemChain } from '../../db/audit.ts'
import { mutate } from '../../db/mutate.ts'
import { findContact, saveContact } from '../../db/queries/contacts.ts'
import { findPerson } from '../../db/queries/people.ts'
import type { Store } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import type { Contact, SetContact } from './schema.ts'

/**
 * Says where a person may be written to: the person itself, or an administrator. The trail has that it
 * changed, not the address, which can be taken away.
 *
 * @throws AppError `person.not_found`, `version.mismatch`
 */
export function setContact(
  store: Store,
  request: MutationRequest,
  { personId, version }: { personId: string; version: number },
  { email }: SetContact,
): Promise<Contact> {
  return mutate(store, { ...request, clusterId: systemChain }, async (trx) => {
    if (!(await findPerson(trx, personId))) throw new AppError('person.not_found')
    if (!(await saveContact(trx, personId, { email, version })))
      throw versionMismatch(await findContact(trx, personId))
    return {
      answer: { email, version: version + 1 },
      event: { action: 'contact.changed', entity: 'person', entityId: personId },
    }
  })
}
