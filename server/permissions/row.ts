import type { ErrorCode } from '../errors/schema.ts'
import type { SheetState } from '../members/schema.ts'
import type { Phase, Role } from '../seasons/schema.ts'

/**
 * One way to be allowed. All that is stated must hold; `phases` and `sheets` left out mean any.
 * `own`: the member for which the role is held · `others`: no member of one's own, in any role ·
 * `led`: the lead's member, and none of one's own · `assigned`: those whose sheets one's own cross-checks ·
 * `any`: every member, and the season as a whole.
 */
export interface Way {
  roles: readonly Role[]
  on: 'own' | 'others' | 'led' | 'assigned' | 'any'
  phases?: readonly Phase[]
  /** The states that the member's sheet may be in. */
  sheets?: readonly SheetState[]
}

/** What a row may say beside who. */
interface Marks {
  routes: readonly string[]
  /** A grave act: the password was typed at most five minutes ago. An object: only when the body says so. */
  fresh?: true | Readonly<Record<string, string>>
  /**
   * The answer is a whole file for keeping, of which a session gets six an hour. What screens read while
   * people work is none, however much it holds: the season's file is also what a browser scores.
   */
  exports?: true
  /** The answer is a file that is drawn when it is asked for, which costs: a session gets one every two seconds. */
  drawn?: true
}

/** An action and the routes that it guards; whoever asks needs one of `ways` in the season of the address. */
export interface SeasonRow extends Marks {
  ways: readonly Way[]
  /** Whether members that an activity is shared with count as its own: for reading. */
  joint?: true
  /** The answer when the role fits but the phase does not: `phase.closed` when left out. */
  closed?: ErrorCode
  /** The answer when the sheet is in another state: `sheet.locked` when left out. */
  unready?: ErrorCode
}

/** An action outside any season. */
export interface GeneralRow extends Marks {
  to: 'anyone' | 'signed-in' | 'admin'
}

export type Row = SeasonRow | GeneralRow

export function isSeasonRow(row: Row): row is SeasonRow {
  return 'ways' in row
}
