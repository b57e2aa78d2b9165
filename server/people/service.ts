import { systemChain } from '../../db/audit.ts'
import { mutate } from '../../db/mutate.ts'
import { deleteOpenInvites } from '../../db/queries/invites.ts'
import { deleteKnownDevices } from '../../db/queries/known-devices.ts'
import {
  findPerson,
  findPersonByLogin,
  insertPeople,
  listPeople,
  movePerson,
  type PersonRow,
} from '../../db/queries/people.ts'
import { deleteSessions } from '../../db/queries/sessions.ts'
import type { Store, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { MutationRequest } from '../http/idempotency.ts'
import { issueInvite } from '../invites/issue.ts'
import type { InviteLink, NewPerson, Person } from './schema.ts'

/** What an administrator sees of an account: everything but the password's hash. */
export function personOf({ id, login, name, status, admin, createdAt }: PersonRow): Person {
  return { id, login, name, status, admin: admin === 1, createdAt }
}

/** Makes an account that waits for its invitation. @throws AppError `person.login_taken` */
export function addPerson(
  store: Store,
  request: MutationRequest,
  input: NewPerson,
): Promise<Person> {
  return mutate(store, { ...request, clusterId: systemChain }, async (trx, now) => {
    if (await findPersonByLogin(trx, input.login)) throw new AppError('person.login_taken')
    const person: PersonRow = {
      id: crypto.randomUUID(),
      login: input.login,
      name: input.name,
      passwordHash: null,
      status: 'invited',
      admin: input.admin ? 1 : 0,
      createdAt: now,
    }
    await insertPeople(trx, [person])
    return {
      answer: personOf(person),
      event: { ...eventOf('person.added', person.id), body: { admin: person.admin } },
    }
  })
}

/**
 * Makes a link by which a person sets a password: the first, a forgotten one, or after the account was
 * disabled. Older links of the person stop working. Asked again it makes a new one: the answer holds a
 * secret and is not kept.
 *
 * @throws AppError `person.not_found`
 */
export function invitePerson(
  store: Store,
  request: MutationRequest,
  { personId, publicOrigin }: { personId: string; publicOrigin: string },
): Promise<InviteLink> {
  const context = { ...request, request: undefined, clusterId: systemChain }
  return mutate(store, context, async (trx, now) => {
    const { status } = await requirePerson(trx, personId)
    if (status === 'disabled') await movePerson(trx, personId, { from: status, to: 'invited' })
    const { token, expiresAt } = await issueInvite(trx, { kind: 'invite', personId, now })
    return {
      answer: { url: `${publicOrigin}/invite/${token}`, expiresAt },
      event: eventOf('person.invited', personId),
    }
  })
}

/**
 * Closes an account at once: its sessions end, its links stop working, no device is known. Its records stay.
 *
 * @throws AppError `person.not_found`, `person.last_admin`
 */
export function disablePerson(
  store: Store,
  request: MutationRequest,
  personId: string,
): Promise<Person> {
  return mutate(store, { ...request, clusterId: systemChain }, async (trx) => {
    const person = await requirePerson(trx, personId)
    if (person.admin === 1) await requireOtherAdmin(trx, personId)
    const moved = await movePerson(trx, personId, { from: person.status, to: 'disabled' })
    await deleteSessions(trx, personId)
    await deleteKnownDevices(trx, personId)
    await deleteOpenInvites(trx, personId)
    return {
      answer: personOf({ ...person, status: 'disabled' }),
      event: moved && person.status !== 'disabled' ? eventOf('person.disabled', personId) : null,
    }
  })
}

async function requirePerson(trx: Trx, id: string): Promise<PersonRow> {
  const person = await findPerson(trx, id)
  if (!person) throw new AppError('person.not_found')
  return person
}

async function requireOtherAdmin(trx: Trx, id: string): Promise<void> {
  const people = await listPeople(trx)
  const others = people.some(
    (person) => person.id !== id && person.admin === 1 && person.status === 'active',
  )
  if (!others) throw new AppError('person.last_admin')
}

function eventOf(action: string, entityId: string) {
  return { action, entity: 'person', entityId } as const
}
