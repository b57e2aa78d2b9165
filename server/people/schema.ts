import * as v from 'valibot'
import { text } from '../../scoring/model/values.ts'
import { Login, PersonId } from '../session/schema.ts'

export const NewPerson = v.strictObject({
  login: Login,
  name: text(200, 1),
  /** Whether the account manages people and seasons; it never scores. */
  admin: v.optional(v.boolean('choice.unknown'), false),
})
export type NewPerson = v.InferInput<typeof NewPerson>

export const PersonParams = v.object({ personId: PersonId })

export const Person = v.object({
  id: PersonId,
  login: v.string(),
  name: v.string(),
  status: v.picklist(['invited', 'active', 'disabled']),
  admin: v.boolean(),
  createdAt: v.string(),
})
export type Person = v.InferOutput<typeof Person>
export const People = v.array(Person)

/** A link that works once, for a day: the administrator hands it over. */
export const InviteLink = v.object({ url: v.string(), expiresAt: v.string() })
export type InviteLink = v.InferOutput<typeof InviteLink>
