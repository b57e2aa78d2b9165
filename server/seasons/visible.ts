import { can } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'

/**
 * The members whose sheet, activities, files, figures and history the person may see now. Every read goes
 * through it, so that nothing leaks by another way.
 */
export function visibleMembers(scope: SeasonScope): string[] {
  return [...scope.sheets.keys()].filter((id) => isVisible(scope, id))
}

export function isVisible(scope: SeasonScope, memberId: string): boolean {
  return can(scope.grants, 'sheet.read', { memberIds: [memberId] }, scope)
}

/** Whether the person may see what a sheet is made from, also what its member changed since it was handed in. */
export function isOpenToSee(scope: SeasonScope, memberId: string): boolean {
  return can(scope.grants, 'claim.read', { memberIds: [memberId] }, scope)
}
