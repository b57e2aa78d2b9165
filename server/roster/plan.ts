import { keyOf } from '../workers/key-of.ts'
import type { RosterGround } from './ground.ts'
import { type PlannedPerson, type PlannedRole, planAccounts } from './plan-accounts.ts'
import { type PlannedMember, planMembers } from './plan-members.ts'
import type { Fault } from './read-lines.ts'
import type { RosterChange, RosterEntries } from './schema.ts'

/** All that a form would do. */
export interface RosterPlan {
  members: PlannedMember[]
  people: PlannedPerson[]
  roles: PlannedRole[]
  changes: RosterChange[]
  faults: Fault[]
  /** Lines that say what is so already. */
  same: number
  /** The same for the same changes. */
  seen: string
}

/** What the entries of a form would do to a season, line by line. */
export function planRoster({ members, accounts }: RosterEntries, ground: RosterGround): RosterPlan {
  const first = planMembers(members, ground)
  const second = planAccounts(accounts, first.entering, ground)
  const changes = changesOf(first.entering, second)
  return {
    ...{ members: first.entering, people: second.people, roles: second.roles, changes },
    faults: [...first.faults, ...second.faults],
    same: first.same + second.same,
    seen: keyOf([first.entering, second.people, second.roles]),
  }
}

function changesOf(
  entering: readonly PlannedMember[],
  { people, roles }: Pick<RosterPlan, 'people' | 'roles'>,
): RosterChange[] {
  const ofMembers = entering.map(({ row, name, shortName, organisationId, status }) => ({
    ...{ kind: 'member' as const, row, name, shortName },
    ...{ isNew: organisationId === null, ranked: status === 'ranked' },
  }))
  const ofAccounts = [
    ...people.map((person) => ({ kind: 'account' as const, ...person })),
    ...roles.map(({ row, login, role, member }) => ({
      ...{ kind: 'role' as const, row, login, role, member },
    })),
  ]
  // What a line does stands together: the account first, then its roles.
  return [...ofMembers, ...ofAccounts.sort((a, b) => a.row - b.row)]
}
