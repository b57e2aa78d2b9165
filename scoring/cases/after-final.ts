import * as v from 'valibot'
import { proposePromotions, revoke } from '../awards/revoke.ts'
import { awardEntries, awardsInput } from './award-input.ts'
import { defineOp } from './op.ts'

const modes = { no_promotion: revoke, promote: proposePromotions }

/** An award taken back after publication, under one of the two policies. */
export const afterFinal = defineOp(
  v.object({
    ...awardEntries,
    revoke: v.object({ member: v.string(), award: v.string() }),
    mode: v.picklist(['no_promotion', 'promote']),
  }),
  (input) => {
    const after = modes[input.mode](awardsInput(input), input.revoke)
    return {
      awards: Object.fromEntries(after.map(({ award, recipients }) => [award, recipients])),
      vacant: Object.fromEntries(after.map(({ award, vacant }) => [award, vacant])),
    }
  },
)
