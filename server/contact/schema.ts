import * as v from 'valibot'

/** Where a person may be written to; null for nowhere. One address, no name beside it. */
export const SetContact = v.strictObject({
  email: v.nullable(
    v.pipe(
      v.string('text.missing'),
      v.trim(),
      v.maxLength(254, 'text.too_long'),
      v.rfcEmail('email.unreadable'),
    ),
  ),
})
export type SetContact = v.InferOutput<typeof SetContact>

export const Contact = v.object({ email: v.nullable(v.string()), version: v.number() })
export type Contact = v.InferOutput<typeof Contact>
