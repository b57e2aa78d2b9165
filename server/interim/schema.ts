import * as v from 'valibot'
import { Points } from '../../scoring/model/result.ts'

/** The standings up to the day of the interim review: totals only, as sheets may still be drafts. */
export const Interim = v.object({
  interimOn: v.string(),
  /** By rank, as in a result. */
  standings: v.array(
    v.object({
      id: v.string(),
      rank: v.nullable(v.number()),
      total: Points,
      /** How many criteria are not claimed; what the cluster scores is not the member's to claim. */
      missing: v.number(),
    }),
  ),
})
export type Interim = v.InferOutput<typeof Interim>
