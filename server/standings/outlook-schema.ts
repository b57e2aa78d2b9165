import * as v from 'valibot'

/** Whether the self-score stands in where nothing is verified, as in the standings. */
export const OutlookQuery = v.strictObject({
  fallback: v.optional(v.picklist(['true', 'false'], 'choice.unknown'), 'true'),
})
