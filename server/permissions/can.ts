import type { ErrorCode } from '../errors/schema.ts'
import type { SheetState } from '../members/schema.ts'
import type { Phase, Role } from '../seasons/schema.ts'
import { matrix, type SeasonAction } from './matrix.ts'
import type { SeasonRow, Way } from './row.ts'

/** A role that is in force in the season asked about. */
export interface Grant {
  role: Role
  memberId: string | null
}

/** What is acted on: the members whose things they are, or none for the season as a whole. */
export interface Target {
  memberIds: readonly string[]
  /** The members that it is shared with: joint activities. */
  jointIds?: readonly string[]
}

/** What the matrix asks of a season. */
export interface SeasonState {
  phase: Phase
  /** The state of each member's sheet. */
  sheets: ReadonlyMap<string, SheetState>
  /** The members whose turn it is to lead. */
  leadId: string | null
  /** The members whose sheets the person's own cross-checks. */
  assigned?: ReadonlySet<string>
}

/** The season as a whole, no member in particular. */
export const wholeSeason: Target = { memberIds: [] }

/** Whether a holder of `grants` may do `action` to `target` now. */
export function can(
  grants: readonly Grant[],
  action: SeasonAction,
  target: Target,
  state: SeasonState,
): boolean {
  return refusalOf(grants, action, target, state) === undefined
}

/** Why not: the code to answer with; `undefined` when it is allowed. */
export function refusalOf(
  grants: readonly Grant[],
  action: SeasonAction,
  target: Target,
  state: SeasonState,
): ErrorCode | undefined {
  const row: SeasonRow = matrix[action]
  const held = row.ways.filter(({ roles }) => grants.some(({ role }) => roles.includes(role)))
  const shown = row.joint ? target : { memberIds: target.memberIds }
  const fitting = held.filter((way) => reaches(way, grants, shown, state))
  if (fitting.length === 0)
    return held.some(isForOthers) && touchesOwn(grants, target)
      ? 'right.own_organisation'
      : 'right.missing'
  const timely = fitting.filter(({ phases }) => !phases || phases.includes(state.phase))
  const sheets = target.memberIds.map((id) => state.sheets.get(id))
  if (timely.some((way) => isReady(way, sheets))) return undefined
  if (timely.length === 0) return row.closed ?? 'phase.closed'
  return row.unready ?? (sheets.includes('submitted') ? 'sheet.locked' : 'phase.closed')
}

function reaches(
  way: Way,
  grants: readonly Grant[],
  { memberIds, jointIds = [] }: Target,
  { leadId, assigned }: SeasonState,
): boolean {
  if (way.on === 'any' || memberIds.length === 0) return true
  if (way.on === 'own')
    return grants.some(
      ({ role, memberId }) =>
        memberId !== null &&
        way.roles.includes(role) &&
        (memberIds.every((id) => id === memberId) || jointIds.includes(memberId)),
    )
  if (way.on === 'assigned') return memberIds.every((id) => assigned?.has(id))
  if (touchesOwn(grants, { memberIds })) return false
  return way.on === 'others' || (leadId !== null && memberIds.includes(leadId))
}

function touchesOwn(grants: readonly Grant[], { memberIds }: Target): boolean {
  return grants.some(({ memberId }) => memberId !== null && memberIds.includes(memberId))
}

function isForOthers({ on }: Way): boolean {
  return on === 'others' || on === 'led'
}

function isReady({ sheets }: Way, states: readonly (SheetState | undefined)[]): boolean {
  return !sheets || states.every((state) => state !== undefined && sheets.includes(state))
}

/** The actions open now to a holder of `grants`, on at least one member: what a screen may offer. */
export function rightsOf(
  grants: readonly Grant[],
  actions: readonly SeasonAction[],
  state: SeasonState,
): SeasonAction[] {
  const members = [...state.sheets.keys()]
  return actions.filter((action) =>
    members.some((id) => can(grants, action, { memberIds: [id] }, state)),
  )
}
