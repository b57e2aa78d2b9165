import { equals, parse } from '../../scoring/decimal.ts'
import { organisationOf } from '../admin/create-season.ts'
import { shortNames } from '../admin/short-names.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { slugOf } from '../organisations/slug-of.ts'
import type { RosterGround } from './ground.ts'
import type { MemberColumn } from './model.ts'
import { findNamed, nameKey } from './names.ts'
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
    const there = findNamed(ground.members, line.name)
    const faults = there
      ? differences(line, there)
      : entryFaults(line, shorts.get(line)!, plan.entering, ground)
    plan.faults.push(
      ...faults.map((fault) => ({ sheet: 'members' as const, row: line.row, ...fault })),
    )
    if (faults.length > 0) continue
    if (there) plan.same++
    else plan.entering.push(memberOf(line, shorts.get(line)!, plan.entering, ground))
  }
  return plan
}

type CellFault = { column: MemberColumn; code: ErrorCode }

/** This file adds; what there is stays as it is. */
function differences(line: RosterMember, there: RosterGround['members'][number]): CellFault[] {
  const stands = (column: MemberColumn): CellFault => ({ column, code: 'roster.stands' })
  const { shortName, size, status, reason } = line
  const sameSize = size === null || (there.size !== null && equals(parse(size), parse(there.size)))
  return [
    ...(shortName === null || nameKey(shortName) === nameKey(there.shortName)
      ? []
      : [stands('shortName')]),
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
  if (entering.some((other) => nameKey(other.name) === nameKey(name)))
    return [{ column: 'name', code: 'roster.twice' }]
  const key = nameKey(shortName)
  const taken = [...members, ...entering].some((other) => nameKey(other.shortName) === key)
  if (taken) return [{ column: 'shortName', code: 'roster.short_taken' }]
  return status === 'unranked' && reason === null
    ? [{ column: 'reason', code: 'roster.reason_missing' }]
    : []
}

function memberOf(
  line: RosterMember,
  shortName: string,
  entering: readonly PlannedMember[],
  { members, organisations, season }: RosterGround,
): PlannedMember {
  const inSeason = new Set(members.map(({ organisationId }) => organisationId))
  const known = organisations.find(
    ({ id, name }) => !inSeason.has(id) && nameKey(name) === nameKey(line.name),
  )
  const taken = new Set([...members, ...entering].map(({ id }) => id))
  const isFree = (id: string) =>
    !taken.has(id) &&
    (known !== undefined ||
      organisationOf(organisations, id, line.name, shortName, season.createdAt).id === id)
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

/** The short name that each line states, or that its name gives beside those of the members. */
function shortsOf(lines: readonly RosterMember[], { members }: RosterGround) {
  const names = [...members, ...lines].map(({ name }) => name)
  const shortened = shortNames(names).slice(members.length)
  return new Map(
    lines.map((line, at) => [line, line.shortName ?? shortened[at]!.slice(0, 60)] as const),
  )
}
