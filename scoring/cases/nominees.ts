import * as v from 'valibot'
import { assignNominees } from '../awards/nominees.ts'
import { defineOp } from './op.ts'

/** Judged awards with nominee lists, in order of precedence. */
export const nominees = defineOp(
  v.object({
    denied: v.optional(v.array(v.string()), []),
    awards: v.array(v.object({ id: v.string(), nominees: v.array(v.string()) })),
  }),
  ({ denied, awards }) => {
    const nominations = awards.map(({ id, nominees }) => ({ award: id, nominees }))
    return { assigned: Object.fromEntries(assignNominees(nominations, denied)) }
  },
)
