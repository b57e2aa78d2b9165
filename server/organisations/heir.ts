import { insertMembers, type MemberRow } from '../../db/queries/members.ts'
import { insertMissingOrganisations, listOrganisations } from '../../db/queries/organisations.ts'
import type { findSeason } from '../../db/queries/seasons.ts'
import type { Trx } from '../../db/store.ts'
import { add, format, parse } from '../../scoring/decimal.ts'
import { organisationOf } from '../admin/create-season.ts'
import { AppError } from '../errors/app-error.ts'
import { hasEnded } from '../members/lasting.ts'
import type { NewSuccession } from './schema.ts'

/** A season in which a succession is being put on record. */
export interface Ground {
  season: NonNullable<Awaited<ReturnType<typeof findSeason>>>
  members: readonly MemberRow[]
  /** Who ends. */
  ending: readonly MemberRow[]
  now: string
}

/**
 * The member that follows: one that is there, or a new one from that day on, last in the roll.
 *
 * @throws AppError `member.not_found`, `request.invalid`
 */
export async function heirOf(trx: Trx, ground: Ground, input: NewSuccession): Promise<MemberRow> {
  const { to, from } = input
  if (to.kind === 'new') return insertHeir(trx, ground, to, input.onDay)
  const heir = ground.members.find(({ id }) => id === to.memberId)
  if (!heir) throw new AppError('member.not_found')
  if (from.includes(heir.id) || hasEnded(heir)) refuse('to.memberId', 'succession.circular')
  return heir
}

async function insertHeir(
  trx: Trx,
  { season, members, ending, now }: Ground,
  { id, name, shortName }: Extract<NewSuccession['to'], { kind: 'new' }>,
  onDay: string,
): Promise<MemberRow> {
  if (members.some((member) => member.id === id)) refuse('to.id', 'succession.id_taken')
  const organisation = organisationOf(await listOrganisations(trx), id, name, shortName, now)
  if (members.some(({ organisationId }) => organisationId === organisation.id))
    refuse('to.id', 'succession.id_taken')
  await insertMissingOrganisations(trx, [organisation])
  const row: MemberRow = {
    ...{ seasonId: season.id, id, organisationId: organisation.id, name, shortName },
    ...{ order: 1 + Math.max(...members.map(({ order }) => order)), size: sizeOf(ending) },
    ...{ status: 'ranked', reason: null, sheetState: 'draft', submittedAt: null },
    ...{ submittedBy: null, returnReason: null, validFrom: onDay, validTo: null, version: 1 },
  }
  await insertMembers(trx, [row])
  return row
}

/** Of all that go into it; unknown where one is. */
function sizeOf(ending: readonly MemberRow[]): string | null {
  const sizes = ending.flatMap(({ size }) => (size === null ? [] : [parse(size)]))
  return sizes.length === ending.length ? format(sizes.reduce(add)) : null
}

function refuse(path: string, code: 'succession.circular' | 'succession.id_taken'): never {
  throw new AppError('request.invalid', { errors: [{ path, code }] })
}
