import { type AuditEvent, systemChain } from '../../db/audit.ts'
import { mutate } from '../../db/mutate.ts'
import { insertClusters } from '../../db/queries/clusters.ts'
import { findOpenInvite, useInvite } from '../../db/queries/invites.ts'
import { deleteKnownDevices } from '../../db/queries/known-devices.ts'
import { findPersonByLogin, hasPeople, insertPeople, setPassword } from '../../db/queries/people.ts'
import { deleteSessions } from '../../db/queries/sessions.ts'
import type { Clock, Db, Store, Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { slugOf } from '../organisations/slug-of.ts'
import { isGuessable } from '../session/guessable.ts'
import { hashPassword } from '../session/password.ts'
import { hashToken } from '../session/token.ts'
import type { AcceptInvite, Invite } from './schema.ts'

/** What a link is for. @throws AppError `invite.not_found` for one that was used, has expired or never was. */
export async function readInvite(db: Db, token: string, now: string): Promise<Invite> {
  const { kind, login, name } = await requireInvite(db, token, now)
  return { kind, login, name }
}

/**
 * Uses a link: sets the password of its person, ends that person's sessions and forgets the devices, or
 * makes the first cluster and administrator.
 *
 * @throws AppError `invite.not_found`, `request.invalid` with the fields
 */
export async function acceptInvite(
  store: Store,
  clock: Clock,
  token: string,
  input: AcceptInvite,
): Promise<void> {
  const invite = await requireInvite(store.db, token, clock().toISOString())
  const login = invite.login ?? input.login ?? ''
  if (await isGuessable(input.password, login)) refuse('password', 'password.common')
  if (invite.kind === 'setup') requireSetup(input)
  // Hashed before the transaction, which must not wait for it.
  const passwordHash = await hashPassword(input.password)
  const personId = invite.personId ?? crypto.randomUUID()
  const context = { clock, actorId: personId, clusterId: systemChain }
  await mutate(store, context, async (trx, now) => {
    if (!(await useInvite(trx, hashToken(token), now))) throw new AppError('invite.not_found')
    if (invite.kind === 'setup') await setUp(trx, { personId, passwordHash, input, now })
    else await activate(trx, personId, passwordHash)
    return { answer: null, event: eventOf(invite.kind, personId) }
  })
}

async function requireInvite(db: Db, token: string, now: string) {
  const invite = await findOpenInvite(db, hashToken(token), now)
  if (!invite) throw new AppError('invite.not_found')
  return invite
}

function requireSetup(input: AcceptInvite): void {
  for (const field of ['login', 'name', 'clusterName'] as const)
    if (input[field] === undefined) refuse(field, 'field.missing')
}

async function setUp(
  trx: Trx,
  {
    personId,
    passwordHash,
    input: { login = '', name = '', clusterName = '' },
    now,
  }: { personId: string; passwordHash: string; input: AcceptInvite; now: string },
): Promise<void> {
  if (await hasPeople(trx)) throw new AppError('invite.not_found')
  if (await findPersonByLogin(trx, login)) throw new AppError('person.login_taken')
  await insertClusters(trx, [{ id: slugOf(clusterName), name: clusterName, createdAt: now }])
  await insertPeople(trx, [
    { id: personId, login, name, passwordHash, status: 'active', admin: 1, createdAt: now },
  ])
}

/** The account is in use from now on, and so are the roles that waited for it. */
async function activate(trx: Trx, personId: string, passwordHash: string): Promise<void> {
  if (!(await setPassword(trx, personId, passwordHash))) throw new AppError('invite.not_found')
  await trx
    .updateTable('roleGrant')
    .set({ status: 'active' })
    .where('personId', '=', personId)
    .where('status', '=', 'invited')
    .execute()
  await deleteSessions(trx, personId)
  await deleteKnownDevices(trx, personId)
}

function eventOf(kind: 'invite' | 'setup', entityId: string): AuditEvent {
  return {
    action: kind === 'setup' ? 'person.set_up' : 'person.activated',
    entity: 'person',
    entityId,
  }
}

function refuse(path: string, code: string): never {
  throw new AppError('request.invalid', { errors: [{ path, code }] })
}
