import { grantRefusal } from '../admin/grant-refusal.ts'
import type { ErrorCode } from '../errors/schema.ts'
import type { Role } from '../seasons/schema.ts'
import type { RosterGround } from './ground.ts'
import type { AccountColumn } from './model.ts'
import { findNamed, nameKey } from './names.ts'
import type { PlannedMember } from './plan-members.ts'
import type { Fault } from './read-lines.ts'
import type { RosterAccount } from './schema.ts'

/** An account that is opened; its person gets an id when it is. */
export interface PlannedPerson {
  row: number
  login: string
  name: string
}

/** A part that is given, for a login that there is by then. */
export interface PlannedRole {
  row: number
  login: string
  memberId: string | null
  /** The short name of the member. */
  member: string | null
  role: Role
  document: string | null
}

interface AccountPlan {
  people: PlannedPerson[]
  roles: PlannedRole[]
  faults: Fault[]
  same: number
}

type CellFault = { column: AccountColumn; code: ErrorCode }
type Place = Pick<PlannedRole, 'memberId' | 'member'>

/**
 * Which accounts are opened and which roles given, each by the rules that one given by hand is under.
 *
 * @param entering Members that the same form adds.
 */
export function planAccounts(
  lines: readonly RosterAccount[],
  entering: readonly PlannedMember[],
  ground: RosterGround,
): AccountPlan {
  const plan: AccountPlan = { people: [], roles: [], faults: [], same: 0 }
  for (const line of lines) {
    const before = plan.people.length + plan.roles.length
    const faults = planLine(line, plan, { entering, ground })
    plan.faults.push(
      ...faults.map((fault) => ({ sheet: 'accounts' as const, row: line.row, ...fault })),
    )
    if (faults.length === 0 && plan.people.length + plan.roles.length === before) plan.same++
  }
  return plan
}

interface Around {
  entering: readonly PlannedMember[]
  ground: RosterGround
}

/** Adds to the plan what a line asks for; nothing of a line that cannot be taken. */
function planLine(line: RosterAccount, plan: AccountPlan, around: Around): CellFault[] {
  const opened = openAccount(line, plan, around.ground)
  if (Array.isArray(opened)) return opened
  const place = placeOf(line, around)
  if ('code' in place) return [place]
  const roles: PlannedRole[] = []
  for (const role of line.roles) {
    const planned = [...plan.roles, ...roles]
    const part = { row: line.row, login: line.login, ...place, role, document: line.document }
    const code = roleRefusal(part, planned, around.ground)
    if (code !== null && code !== 'same') return [{ column: 'role', code }]
    if (code === null) roles.push(part)
  }
  if (opened) plan.people.push(opened)
  plan.roles.push(...roles)
  return []
}

/** @returns The account to be opened; `null` where there is one; or why neither can be. */
function openAccount(
  { row, login, name }: RosterAccount,
  { people }: AccountPlan,
  ground: RosterGround,
): PlannedPerson | null | CellFault[] {
  const there = ground.people.find((person) => person.login === login)
  if (there?.status === 'disabled') return [{ column: 'login', code: 'person.disabled' }]
  const known = there ?? people.find((person) => person.login === login)
  if (known && name !== null && nameKey(name) !== nameKey(known.name))
    return [{ column: 'name', code: 'roster.other_name' }]
  if (known) return null
  return name === null ? [{ column: 'name', code: 'field.missing' }] : { row, login, name }
}

function placeOf(
  { member, roles }: RosterAccount,
  { entering, ground }: Around,
): Place | { column: AccountColumn; code: ErrorCode } {
  if (member === null) {
    const isOfSeason = roles.every((role) => role === 'observer')
    return isOfSeason
      ? { memberId: null, member: null }
      : { column: 'member', code: 'grant.member_missing' }
  }
  if (roles.length === 0) return { column: 'role', code: 'field.missing' }
  const found = findNamed([...ground.members, ...entering], member)
  if (found === 'several') return { column: 'member', code: 'roster.ambiguous' }
  return found
    ? { memberId: found.id, member: found.shortName }
    : { column: 'member', code: 'roster.unknown_member' }
}

/** Why a role cannot be given; `same` where it is held already, `null` where nothing is in its way. */
function roleRefusal(
  part: PlannedRole,
  planned: readonly PlannedRole[],
  { people, held }: RosterGround,
): ErrorCode | 'same' | null {
  const idOf = (login: string) => people.find((person) => person.login === login)?.id ?? login
  const grantOf = (one: PlannedRole) => ({ ...one, personId: idOf(one.login) })
  const own = grantOf(part)
  const isSame = (other: Pick<typeof own, 'personId' | 'memberId' | 'role'>) =>
    other.personId === own.personId && other.memberId === own.memberId && other.role === own.role
  if (held.some(isSame)) return 'same'
  const others = planned.map(grantOf)
  if (others.some(isSame)) return 'roster.twice'
  return grantRefusal([...held, ...others], own)
}
