import { query } from '@solidjs/router'
import { api, isProblem, once, parseResponse } from '../api.ts'
import { newId } from '../new-id.ts'

export const getMe = query(() => parseResponse(api.session.$get()), 'me')

/** Who is signed in, or null: for pages that are open to all. */
export const findMe = query(
  () =>
    parseResponse(api.session.$get()).catch((error) => {
      if (isProblem(error, 'session.missing')) return null
      throw error
    }),
  'me-or-null',
)

export async function signIn(login: string, password: string) {
  return parseResponse(api.session.$post({ json: { login, password } }))
}

/** Types the password once more, by who is signed in: grave acts go through for the next five minutes. */
export async function confirmPassword(password: string): Promise<void> {
  await api.session.confirmation.$post({ json: { password } }, once(newId()))
}

export async function signOut(): Promise<void> {
  await api.session.$delete()
}

/** The accounts of a demonstration; null on a server that serves real data. */
export const getDemoAccounts = query(
  () =>
    parseResponse(api['demo-accounts'].$get()).catch((error) => {
      if (isProblem(error, 'demo.not_found')) return null
      throw error
    }),
  'demo-accounts',
)
