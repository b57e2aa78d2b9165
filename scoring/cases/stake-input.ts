import * as v from 'valibot'
import type { Stake } from '../explain/stake.ts'
import { quotaOf } from './award-input.ts'
import { CaseQuota, CaseRule, CaseTie } from './input.ts'

/** The ranking and the one award that open points bear on. */
export const stakeEntries = {
  rule: v.optional(CaseRule, {}),
  quota: v.object({ ...CaseQuota.entries, tie: CaseTie }),
}
const StakeCase = v.object(stakeEntries)

export function stakeOf({ rule, quota }: v.InferOutput<typeof StakeCase>): Stake {
  return { ranking: rule, decisions: [], award: { quota: quotaOf(quota), tie: quota.tie } }
}
