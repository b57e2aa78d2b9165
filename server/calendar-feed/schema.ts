import * as v from 'valibot'

/** The last part of a calendar's address: its secret, as calendar programs ask for it. */
export const FeedParams = v.object({
  token: v.pipe(
    v.string(),
    v.regex(/^[\w-]{43}(\.ics)?$/, 'id.unreadable'),
    v.transform((file) => file.replace(/\.ics$/, '')),
  ),
})

/** The language of its texts: calendar programs send none that could be relied on. */
export const FeedQuery = v.strictObject({
  language: v.optional(v.picklist(['vi', 'en'], 'choice.unknown'), 'vi'),
})

/** Whether the person has an address, and since when. The address itself is shown once. */
export const FeedState = v.object({ createdAt: v.nullable(v.string()) })
export type FeedState = v.InferOutput<typeof FeedState>

/** A new address; whoever has it reads the person's deadlines. */
export const NewFeed = v.object({ url: v.string(), createdAt: v.string() })
export type NewFeed = v.InferOutput<typeof NewFeed>
