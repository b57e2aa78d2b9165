import * as v from 'valibot'
import { listChecks } from '../../db/queries/checks.ts'
import { findOfficers, listSeasonGrantsOn } from '../../db/queries/grants.ts'
import { listMembers, type MemberRow } from '../../db/queries/members.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { hasEnded } from '../members/lasting.ts'
import { Phase } from '../seasons/schema.ts'
import type { Actor } from '../session/actor.ts'
import { type Grant, refusalOf, rightsOf, type SeasonState, type Target } from './can.ts'
import { type Heirs, readHeirs } from './heirs.ts'
import { matrix, type SeasonAction, seasonActions } from './matrix.ts'
import type { Way } from './row.ts'

/** A season as it stands, and the part of one person in it. */
export interface SeasonScope extends SeasonState {
  /** With the cluster's name. */
  row: NonNullable<Awaited<ReturnType<typeof findSeason>>>
  /** In the order of the roll. */
  members: readonly MemberRow[]
  /** The person's roles that are in force. */
  grants: readonly Grant[]
  /**
   * The person's own organisation: of several the one that the request states, else the first for which a
   * role fits what is asked, before those that ended in mid-year; null for one who has none.
   */
  memberId: string | null
  deputyId: string | null
  heirs: Heirs
}

/**
 * Looks up a season and the actor's part in it. Inside a transaction it is asked again, so that a phase
 * that was closed meanwhile stays closed.
 *
 * @throws AppError `season.not_found` for whoever has no role there, `right.not_active` while it waits for confirmation.
 */
export async function loadScope(
  db: Db,
  actor: Actor,
  seasonId: string,
  action?: SeasonAction,
): Promise<SeasonScope> {
  const grants = actor.grants.filter((grant) => grant.seasonId === seasonId)
  if (grants.length === 0) throw new AppError(await absence(db, actor, seasonId))
  const row = await findSeason(db, seasonId)
  if (!row) throw new AppError('season.not_found')
  const members = await listMembers(db, seasonId)
  const phase = v.parse(Phase, row.phase)
  return {
    row,
    members,
    phase,
    sheets: new Map(members.map(({ id, sheetState }) => [id, sheetState])),
    grants,
    memberId: actor.actingFor
      ? heldMember(grants, actor.actingFor)
      : memberFor(grants, { members, action }),
    heirs: await readHeirs(db, members),
    ...(phase === 'cross-check' && { assigned: await assignedTo(db, seasonId, grants) }),
    ...(await findOfficers(db, seasonId, actor.today)),
  }
}

/** The members whose sheets those of the person's own check, by the draw in force. */
async function assignedTo(
  db: Db,
  seasonId: string,
  grants: readonly Grant[],
): Promise<ReadonlySet<string>> {
  const own = new Set(grants.map(({ memberId }) => memberId))
  const checks = await listChecks(db, seasonId)
  return new Set(checks.filter((each) => own.has(each.checkerId)).map((each) => each.memberId))
}

/** @throws AppError `member.not_held` for a member for which the person has no role here. */
function heldMember(grants: readonly Grant[], stated: string): string {
  if (!grants.some(({ memberId }) => memberId === stated)) throw new AppError('member.not_held')
  return stated
}

function memberFor(
  grants: readonly Grant[],
  { members, action }: { members: readonly MemberRow[]; action: SeasonAction | undefined },
): string | null {
  const ended = new Set(members.filter(hasEnded).map(({ id }) => id))
  // Whoever went over to a successor works for that one, unless a request states otherwise.
  const held = grants
    .filter(({ memberId }) => memberId !== null)
    .sort((a, b) => Number(ended.has(a.memberId!)) - Number(ended.has(b.memberId!)))
  const ways: readonly Way[] = action ? matrix[action].ways : []
  const fitting = held.find(({ role }) => ways.some(({ roles }) => roles.includes(role)))
  return (fitting ?? held[0])?.memberId ?? null
}

/** A role that waits to be confirmed says so; whoever has none is not told that the season exists. */
async function absence(db: Db, { personId }: Actor, seasonId: string): Promise<ErrorCode> {
  const waiting = await db
    .selectFrom('roleGrant')
    .select('id')
    .where('personId', '=', personId)
    .where('seasonId', '=', seasonId)
    .where('status', '=', 'invited')
    .executeTakeFirst()
  return waiting ? 'right.not_active' : 'season.not_found'
}

/**
 * The one check of a right, from the matrix, with the roles that the person has at this moment: an upload
 * may take minutes, in which a role ends or an account is closed.
 *
 * @returns The season as it stands.
 * @throws AppError With the refusal that fits: 403, 404 or 409.
 */
export async function authorise(
  db: Db,
  actor: Actor,
  action: SeasonAction,
  seasonId: string,
  target: Target,
): Promise<SeasonScope> {
  const grants = await listSeasonGrantsOn(db, actor.personId, seasonId, actor.today)
  const scope = await loadScope(db, { ...actor, grants }, seasonId, action)
  requireRight(scope, action, target)
  return scope
}

/** @throws AppError `member.not_found` for members that the season does not have; else as the matrix says. */
export function requireRight(scope: SeasonScope, action: SeasonAction, target: Target): void {
  if (target.memberIds.some((id) => !scope.sheets.has(id))) throw new AppError('member.not_found')
  const refusal = refusalOf(scope.grants, action, target, scope)
  if (refusal) throw new AppError(refusal)
}

/** The actions of the matrix that are open now, for the screens. */
export function rightsIn(scope: SeasonScope): SeasonAction[] {
  return rightsOf(scope.grants, seasonActions, scope)
}
