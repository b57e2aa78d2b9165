import { readFile } from 'node:fs/promises'
import type { FactFields } from '../../scoring/model/claim.ts'
import { recordActivity } from '../activities/write.ts'
import { saveClaim } from '../claims/save.ts'
import { receiveEvidence } from '../evidence/receive.ts'
import type { Act } from '../seasons/act.ts'
import type { MemberPlan } from './plan.ts'
import type { DemoStage } from './stage.ts'

const sample = new URL('minh-chung-minh-hoa.pdf', import.meta.url)

/**
 * A member's year: evidence, activities, then the claims that count them.
 *
 * @param ids The ids of recorded activities by their key in the plan; a joint one is found there by the
 *   members that come later.
 */
export async function playMember(
  stage: DemoStage,
  { memberId, activities, claims }: MemberPlan,
  ids: Map<string, string>,
): Promise<void> {
  const act = await stage.actAs(memberId)
  const evidenceId = await sampleEvidence(act, stage.dataDir, memberId)
  for (const { key, fields, source, withEvidence } of activities) {
    const input = { ...fields, evidenceIds: withEvidence ? [evidenceId] : [] }
    const { id } = await recordActivity(act, input, source)
    ids.set(key, id)
  }
  for (const { criterion, keys, figures, note } of claims) {
    const evidenceIds = keys.length === 0 && wantsProof(criterion, figures) ? [evidenceId] : []
    const activityIds = keys.map((key) => ids.get(key)!)
    await saveClaim(act, { memberId, criterion }, 0, {
      activityIds,
      figures,
      note,
      evidenceIds,
    })
  }
}

/** What is stated instead of counted is proved by a file of its own; nought needs none, and III.3 lacks its own. */
function wantsProof(criterion: string, { quantity, met, not_applicable }: FactFields): boolean {
  return criterion !== 'III.3' && quantity !== '0' && met !== false && !not_applicable
}

async function sampleEvidence(act: Act, dataDir: string, memberId: string): Promise<string> {
  const bytes = await readFile(sample)
  const { id } = await receiveEvidence(act, dataDir, memberId, {
    name: 'Minh chứng minh họa.pdf',
    length: bytes.length,
    body: new Blob([bytes]).stream(),
  })
  return id
}
