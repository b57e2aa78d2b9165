import type { OrganisationRow } from '../../db/queries/organisations.ts'
import { equals, parse } from '../../scoring/decimal.ts'
import { shortNames } from '../admin/short-names.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { slugOf } from '../organisations/slug-of.ts'
import type { RosterGround } from './ground.ts'
import { knownOrganisation } from './known-organisation.ts'
import type { MemberColumn } from './model.ts'
import { areAlike, findNamed, nameKey } from './names.ts'
import type { Fault } from './read-lines.ts'
import type { RosterMember } from './schema.ts'

/** A member that enters, with the organisation that it is. */
export interface PlannedMember {
  row: number
  id: string
  /** null: new to the installation, under the member's id and name. */
  organisationId: string | null
  name: string
  shortName: string
  size: string | null
  status: 'ranked' | 'unranked'
  reason: string | null
}

interface MemberPlan {
  entering: PlannedMember[]
  faults: Fault[]
  same: number
}

/** Which lines of the form are members already, which enter, and which cannot. */
export function planMembers(lines: readonly RosterMember[], ground: RosterGround): MemberPlan {
  const plan: MemberPlan = { entering: [], faults: [], same: 0 }
  const shorts = shortsOf(lines, ground)
  for (const line of lines) {
    const found = planLine(line, shorts, plan.entering, ground)
    if (found === 'same') plan.same++
    else if ('id' in found) plan.entering.push(found)
    else
      plan.faults.push(
        ...found.map((fault) => ({ sheet: 'members' as const, row: line.row, ...fault })),
      )
  }
  return plan
}

type CellFault = { column: MemberColumn; code: ErrorCode }

function planLine(
  line: RosterMember,
  shorts: ReadonlyMap<string, string>,
  entering: readonly PlannedMember[],
  ground: RosterGround,
): 'same' | PlannedMember | CellFault[] {
  const there = memberOf(line, ground.members)
  if (there === 'several') return [{ column: 'name', code: 'roster.ambiguous' }]
  if (there) {
    const faults = differences(line, there)
    return faults.length > 0 ? faults : 'same'
  }
  const shortName = line.shortName ?? shorts.get(nameKey(line.name))!
  const faults = entryFaults(line, shortName, entering, ground)
  if (faults.length > 0) return faults
  const known = knownOrganisation(line, ground)
  if (typeof known === 'string') return [{ column: 'organisation', code: known }]
  return enteringOf(line, shortName, known, entering, ground)
}

/** Members of one name are told apart by their short names, as the form lists both. */
function memberOf({ name, shortName }: RosterMember, members: RosterGround['members']) {
  const found = findNamed(members, name)
  if (found !== 'several' || shortName === null) return found
  return findNamed(
    members.filter((member) => areAlike(member.shortName, shortName)),
    name,
  )
}

/** This file adds; what there is stays as it is. */
function differences(line: RosterMember, there: RosterGround['members'][number]): CellFault[] {
  const stands = (column: MemberColumn): CellFault => ({ column, code: 'roster.stands' })
  const { shortName, size, status, reason } = line
  const sameSize = size === null || (there.size !== null && equals(parse(size), parse(there.size)))
  return [
    ...(shortName === null || areAlike(shortName, there.shortName) ? [] : [stands('shortName')]),
    ...(sameSize ? [] : [stands('size')]),
    ...(status === null || status === there.status ? [] : [stands('status')]),
    ...(reason === null || reason === there.reason ? [] : [stands('reason')]),
  ]
}

function entryFaults(
  { name, status, reason }: RosterMember,
  shortName: string,
  entering: readonly PlannedMember[],
  { members, isLate }: RosterGround,
): CellFault[] {
  if (isLate) return [{ column: 'name', code: 'roster.late' }]
  if (entering.some((other) => areAlike(other.name, name)))
    return [{ column: 'name', code: 'roster.twice' }]
  const taken = [...members, ...entering].some((other) => areAlike(other.shortName, shortName))
  if (taken) return [{ column: 'shortName', code: 'roster.short_taken' }]
  return status === 'unranked' && reason === null
    ? [{ column: 'reason', code: 'roster.reason_missing' }]
    : []
}

function enteringOf(
  line: RosterMember,
  shortName: string,
  known: OrganisationRow | null,
  entering: readonly PlannedMember[],
  { members, organisations }: RosterGround,
): PlannedMember {
  // A new organisation has the id of its member.
  const others = known ? [] : organisations
  const taken = new Set([...members, ...entering, ...others].map(({ id }) => id))
  const isFree = (id: string) => !taken.has(id)
  return {
    row: line.row,
    id: known && isFree(known.id) ? known.id : freeId(shortName, isFree),
    organisationId: known?.id ?? null,
    ...{ name: line.name, shortName, size: line.size },
    status: line.status ?? 'ranked',
    reason: line.status === 'unranked' ? line.reason : null,
  }
}

function freeId(shortName: string, isFree: (id: string) => boolean): string {
  const base = slugOf(shortName, 'don-vi')
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (isFree(id)) return id
  }
}

/** What the new names give as short names beside those of the members, by the key of the name. */
function shortsOf(lines: readonly RosterMember[], { members }: RosterGround) {
  // The form lists the members too, and a name that stands twice would leave all of them as they are.
  const entering = lines.filter((line) => memberOf(line, members) === undefined)
  const names = new Map(entering.map(({ name }) => [nameKey(name), name]))
  const all = [...members.map(({ name }) => name), ...names.values()]
  const shortened = shortNames(all).slice(members.length)
  return new Map([...names.keys()].map((key, at) => [key, shortened[at]!.slice(0, 60)] as const))
}
