import type { SheetState } from '../members/schema.ts'
import type { Role } from '../seasons/schema.ts'
import type { Way } from './row.ts'
import { latePhases, openPhases } from './schema.ts'

/** Every role in a season. */
export const everyone: readonly Role[] = ['editor', 'approver', 'lead', 'deputy', 'observer']
/** Who answers for one member. */
export const members: readonly Role[] = ['editor', 'approver']
export const heads: readonly Role[] = ['lead', 'deputy']

export const season = '/api/v1/seasons/:seasonId'
export const member = `${season}/members/:memberId`

/** A sheet in the maker's hands: not handed in yet, if late, or returned. */
export const open: readonly SheetState[] = ['draft', 'returned']
/** Recording goes on until the sheet is handed in, and again after it was returned. */
export const whileRecording: readonly Way[] = [
  { roles: members, on: 'own', phases: ['record', 'self-score'] },
  { roles: members, on: 'own', phases: latePhases, sheets: open },
]
/** What a submitted sheet locks. */
export const whileDraft: readonly Way[] = [
  { roles: members, on: 'own', phases: ['record', 'self-score', ...latePhases], sheets: open },
]
const ownAndHeads: readonly Way[] = [
  { roles: members, on: 'own' },
  { roles: heads, on: 'any', sheets: ['submitted', 'returned'] },
]
/** A checker reads the sheet that it was given to check, once it is handed in. */
const whatIsChecked: readonly Way[] = [
  { roles: members, on: 'assigned', phases: ['cross-check'], sheets: ['submitted'] },
]
/** The columns of a sheet: the peers' once verification begins; the heads see them from the submission on. */
export const whoseIsVisible: readonly Way[] = [
  ...ownAndHeads,
  ...whatIsChecked,
  { roles: everyone, on: 'any', phases: openPhases },
]
/** What the columns are made from: a peer's draft stays its own, also after it was returned. */
export const whatWasHandedIn: readonly Way[] = [
  ...ownAndHeads,
  ...whatIsChecked,
  { roles: everyone, on: 'any', phases: openPhases, sheets: ['submitted'] },
]
