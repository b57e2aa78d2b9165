import { isSeasonRow, type Row, type Way } from './row.ts'
import { commentsRows } from './rows/comments.ts'
import { conferenceRows } from './rows/conference.ts'
import { generalRows } from './rows/general.ts'
import { keepingRows } from './rows/keeping.ts'
import { recordsRows } from './rows/records.ts'
import { seasonRows } from './rows/season.ts'
import { sheetsRows } from './rows/sheets.ts'
import { verificationRows } from './rows/verification.ts'

/**
 * Who may do what, where and when: the one table that the routes, the screens (`rights` of a season) and
 * the tests read. A route that stands in no row is not registered. Nobody checks, verifies or decides on
 * the own organisation: those rows say `others` or `led`.
 */
export const matrix = {
  ...generalRows,
  ...seasonRows,
  ...commentsRows,
  ...recordsRows,
  ...sheetsRows,
  ...verificationRows,
  ...conferenceRows,
  ...keepingRows,
} as const satisfies Readonly<Record<string, Row>>

export type Action = keyof typeof matrix
/** The actions that a person's role in a season decides about. */
export type SeasonAction = {
  [A in Action]: (typeof matrix)[A] extends { ways: readonly Way[] } ? A : never
}[Action]

export const seasonActions = (Object.keys(matrix) as Action[]).filter(
  (action): action is SeasonAction => isSeasonRow(matrix[action]),
)

const actionOfRoute = new Map(
  (Object.entries(matrix) as [Action, Row][]).flatMap(([action, { routes }]) =>
    routes.map((route) => [route, action] as const),
  ),
)

/** @param route Method and pattern: `GET /api/v1/seasons`. */
export function actionOf(route: string): Action | undefined {
  return actionOfRoute.get(route)
}
