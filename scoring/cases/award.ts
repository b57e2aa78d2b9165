import * as v from 'valibot'
import { allotAwards } from '../awards/allot.ts'
import { awardResult } from '../awards/result.ts'
import { awardEntries, awardsInput } from './award-input.ts'
import { defineOp } from './op.ts'

/** The awards in order of precedence; a quota that is a legal ceiling cannot be expanded. */
export const award = defineOp(v.object(awardEntries), (input) => {
  if (input.awards.some(({ tie, quota }) => tie === 'expand' && quota.hard))
    return { error: 'expand_on_hard_quota' }
  const allotments = allotAwards(awardsInput(input))
  return {
    awards: Object.fromEntries(allotments.map((one) => [one.award.id, awardResult(one)])),
  }
})
