import { guardedRoutes } from '../../server/app.ts'
import { type Action, actionOf, matrix } from '../../server/permissions/matrix.ts'
import { isSeasonRow, type Row } from '../../server/permissions/row.ts'
import { seasonId } from './small-season.ts'

/** A route of the app, ready to be called on the small season. */
export interface TestRoute {
  method: string
  pattern: string
  /** The pattern with its parameters filled in: ids that there are where tests can know them. */
  path: string
  action: Action
  row: Row
}

const values: Readonly<Record<string, string>> = {
  seasonId,
  memberId: 'quang-binh',
  criterion: 'I.1',
  token: 'A'.repeat(43),
}

/** A UUID that nothing has. */
export const nowhere = '11111111-1111-4111-8111-111111111111'

/** Every route of the app: what is true of all is tested on all, also on those that come later. */
export function allRoutes(changes: Readonly<Record<string, string>> = {}): TestRoute[] {
  return [...guardedRoutes().values()].map(({ method, path: pattern }) => {
    const action = actionOf(`${method} ${pattern}`) as Action
    const path = pattern.replace(/:(\w+)/g, (_, name) => changes[name] ?? values[name] ?? nowhere)
    return { method, pattern, path, action, row: matrix[action] }
  })
}

export function isOpen({ row }: TestRoute): boolean {
  return !isSeasonRow(row) && row.to === 'anyone'
}
