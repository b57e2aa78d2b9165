import * as v from 'valibot'

/** Only whether all is well; what is wrong stands in the server's log. */
export const Health = v.object({ ok: v.boolean() })
export type Health = v.InferOutput<typeof Health>
