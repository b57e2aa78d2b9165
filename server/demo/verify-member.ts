import { listValues } from '../../db/queries/stage-values.ts'
import { verifyValue } from '../review/verify.ts'
import { verifyAsSelf } from '../review/verify-as-self.ts'
import { deputyId, leadId } from './accounts.ts'
import type { MemberPlan } from './plan.ts'
import type { DemoStage } from './stage.ts'

/** The lead verifies a member, the deputy the lead's own: as it claimed, but for what the plan says. */
export async function verifyMember(
  stage: DemoStage,
  { memberId, verified }: MemberPlan,
): Promise<void> {
  const act = await stage.actAs(memberId === leadId ? deputyId : leadId)
  const claimed = await listValues(act.store.db, act.season.row.id, { memberId, stage: 'self' })
  const items = claimed
    .filter(({ criterion }) => !(criterion in verified))
    .map(({ criterion }) => ({ member: memberId, criterion }))
  await verifyAsSelf(act, { items })
  for (const [criterion, input] of Object.entries(verified))
    await verifyValue(act, { memberId, criterion }, 0, input)
}
