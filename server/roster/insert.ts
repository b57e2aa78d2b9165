import { type GrantRow, insertGrants } from '../../db/queries/grants.ts'
import { insertMembers } from '../../db/queries/members.ts'
import { insertMissingOrganisations } from '../../db/queries/organisations.ts'
import { insertPeople, type PersonRow } from '../../db/queries/people.ts'
import type { Trx } from '../../db/store.ts'
import { isHead } from '../admin/grant-refusal.ts'
import { dayInVietnam } from '../session/actor.ts'
import type { RosterGround } from './ground.ts'
import type { RosterPlan } from './plan.ts'

/** What was written, by the ids that it got. */
interface Inserted {
  /** Accounts that were opened. */
  opened: string[]
  given: Pick<GrantRow, 'personId' | 'memberId' | 'role'>[]
}

/** Writes what was planned. */
export async function insertPlanned(
  trx: Trx,
  plan: RosterPlan,
  ground: RosterGround,
  now: string,
): Promise<Inserted> {
  await insertEntering(trx, plan, ground, now)
  const opened = plan.people.map(
    ({ login, name }): PersonRow => ({
      ...{ id: crypto.randomUUID(), login, name, passwordHash: null },
      ...{ status: 'invited', admin: 0, createdAt: now },
    }),
  )
  await insertPeople(trx, opened)
  const people = new Map([...ground.people, ...opened].map((person) => [person.login, person]))
  const grants = plan.roles.flatMap(({ login, memberId, role, document }): GrantRow[] => {
    const person = people.get(login)
    if (!person || person.status === 'disabled') return []
    const part = { memberId, role, document: isHead(role) ? document : null }
    return [
      {
        ...{ id: crypto.randomUUID(), personId: person.id, seasonId: ground.season.id, ...part },
        ...{ fromOn: dayInVietnam(new Date(now)), toOn: null, status: person.status },
      },
    ]
  })
  await insertGrants(trx, grants)
  const given = grants.map(({ personId, memberId, role }) => ({ personId, memberId, role }))
  return { opened: opened.map(({ id }) => id), given }
}

async function insertEntering(
  trx: Trx,
  { members }: RosterPlan,
  ground: RosterGround,
  now: string,
): Promise<void> {
  await insertMissingOrganisations(
    trx,
    members.flatMap(({ id, name, shortName, organisationId }) =>
      organisationId === null ? [{ id, name, shortName, createdAt: now }] : [],
    ),
  )
  const last = Math.max(0, ...ground.members.map(({ order }) => order))
  await insertMembers(
    trx,
    members.map(({ id, name, shortName, organisationId, size, status, reason }, at) => ({
      ...{ seasonId: ground.season.id, id, organisationId: organisationId ?? id, name, shortName },
      ...{ order: last + at + 1, size, status, reason, sheetState: 'draft', submittedAt: null },
      ...{ submittedBy: null, returnReason: null, validFrom: null, validTo: null, version: 1 },
    })),
  )
}
