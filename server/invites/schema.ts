import * as v from 'valibot'
import { text } from '../../scoring/model/values.ts'
import { Login, NewPassword } from '../session/schema.ts'

export const InviteParams = v.object({
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, 'id.unreadable')),
})

/** What a link is for: a password for an account, or the set-up of an empty server. */
export const Invite = v.object({
  kind: v.picklist(['invite', 'setup']),
  login: v.nullable(v.string()),
  name: v.nullable(v.string()),
})
export type Invite = v.InferOutput<typeof Invite>

/** Everything but the password is for the set-up, which makes the first cluster and administrator. */
export const AcceptInvite = v.strictObject({
  login: v.optional(Login),
  name: v.optional(text(200, 1)),
  password: NewPassword,
  clusterName: v.optional(text(200, 1)),
})
export type AcceptInvite = v.InferOutput<typeof AcceptInvite>
