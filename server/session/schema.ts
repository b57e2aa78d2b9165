import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Role } from '../seasons/schema.ts'

/** As people type it: blanks around it and capitals do not matter. */
const typedLogin = v.pipe(
  v.string('text.missing'),
  v.maxLength(200, 'text.too_long'),
  v.trim(),
  v.toLowerCase(),
  v.minLength(1, 'text.empty'),
)

const typedPassword = v.pipe(
  v.string('text.missing'),
  v.minLength(1, 'text.empty'),
  v.maxLength(1024, 'password.too_long'),
)

export const SignIn = v.strictObject({ login: typedLogin, password: typedPassword })
export type SignIn = v.InferOutput<typeof SignIn>

/** The password once more, by who is signed in. */
export const Confirmation = v.strictObject({ password: typedPassword })

/** The login name of an account: typed often, so short and without marks. */
export const Login = v.pipe(
  v.string('text.missing'),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'login.unreadable'),
  v.minLength(2, 'login.unreadable'),
  v.maxLength(40, 'login.unreadable'),
)

/** A UUID; in a demonstration the login name, so that its records read easily. */
export const PersonId = v.pipe(
  v.string('id.unreadable'),
  v.regex(/^[a-z0-9][a-z0-9.-]{1,63}$/, 'id.unreadable'),
)

/** 12 to 128 characters of any kind, none cut off; in NFC, as keyboards differ in how they write "ế". */
export const NewPassword = v.pipe(
  v.string('text.missing'),
  v.transform((password) => password.normalize('NFC')),
  v.check((password) => [...password].length >= 12, 'password.too_short'),
  v.check((password) => [...password].length <= 128, 'password.too_long'),
)

/** Who is signed in, and with which part in which season. */
export const Me = v.object({
  person: v.object({ id: PersonId, login: v.string(), name: v.string(), admin: v.boolean() }),
  grants: v.array(v.object({ seasonId: Slug, memberId: v.nullable(Slug), role: Role })),
  /** Whether this is a demonstration, whose accounts are shown to everybody. */
  demo: v.boolean(),
})
export type Me = v.InferOutput<typeof Me>

/** One place where a person is signed in. */
export const OpenSession = v.object({
  id: Uuid,
  createdAt: v.string(),
  seenAt: v.string(),
  /** The browser, as it names itself. */
  agent: v.string(),
  /** Whether it is the one that asks. */
  current: v.boolean(),
})
export type OpenSession = v.InferOutput<typeof OpenSession>

export const OpenSessions = v.array(OpenSession)

export const SessionParams = v.object({ id: Uuid })

/** An account of the demonstration, for its sign-in page. */
export const DemoAccount = v.object({
  login: v.string(),
  password: v.string(),
  name: v.string(),
  note: text(200),
})
export type DemoAccount = v.InferOutput<typeof DemoAccount>
export const DemoAccounts = v.array(DemoAccount)
