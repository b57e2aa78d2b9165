import { query, revalidate } from '@solidjs/router'
import type { NewReminder } from '../../server/reminders/schema.ts'
import { api, ifMatch, once, parseResponse } from '../api.ts'
import { newId } from '../new-id.ts'

/** Who is behind in the season's phase, and what a mail to them would say; for the heads. */
export const getReminderPreview = query(
  (seasonId: string) =>
    parseResponse(api.seasons[':seasonId'].reminders.$get({ param: { seasonId } })),
  'reminder-preview',
)

export async function sendReminder(seasonId: string, reminder: NewReminder, key: string) {
  return parseResponse(
    api.seasons[':seasonId'].reminders.$post({ param: { seasonId }, json: reminder }, once(key)),
  )
}

/** Where the account may be written to. */
export const getContact = query(() => parseResponse(api.contact.$get()), 'contact')

export async function setContact(email: string | null, version: number): Promise<void> {
  await parseResponse(api.contact.$put({ json: { email } }, ifMatch(version)))
  await revalidate(getContact.key)
}

/** The same of another account, by an administrator. */
export const getContactOf = query(
  (personId: string) =>
    parseResponse(api.admin.people[':personId'].contact.$get({ param: { personId } })),
  'contact-of',
)

export async function setContactOf(personId: string, email: string | null, version: number) {
  await parseResponse(
    api.admin.people[':personId'].contact.$put(
      { param: { personId }, json: { email } },
      ifMatch(version),
    ),
  )
  await revalidate(getContactOf.keyFor(personId))
}

/** Since when the account has an address for other calendars; the address itself is shown once. */
export const getFeed = query(() => parseResponse(api['calendar-feed'].$get()), 'calendar-feed')

/** A new address; the one before stops working. */
export async function issueFeed() {
  const feed = await parseResponse(api['calendar-feed'].$post({}, once(newId())))
  await revalidate(getFeed.key)
  return feed
}

export async function revokeFeed(): Promise<void> {
  await api['calendar-feed'].$delete()
  await revalidate(getFeed.key)
}
