import type { SeasonScope } from '../permissions/scope.ts'
import { speaksFor } from '../permissions/voice.ts'

/** Whether somebody says a partner's word: its own people, and those of the one that followed it. */
export function signsFor(
  { grants, heirs }: Pick<SeasonScope, 'grants' | 'heirs'>,
  memberId: string,
): boolean {
  const heir = heirs.get(memberId) ?? null
  return [memberId, heir].some((id) => speaksFor(grants, id, ['editor', 'approver']))
}
