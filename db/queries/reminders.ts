import { batches } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

export type ReminderRow = Tables['reminder']

export async function insertReminders(db: Db, reminders: readonly ReminderRow[]): Promise<void> {
  for (const part of batches(reminders)) await db.insertInto('reminder').values(part).execute()
}

/** The last time that a member was reminded of what it owes in a phase. */
export async function findLastReminder(
  db: Db,
  { seasonId, memberId, phase }: Pick<ReminderRow, 'seasonId' | 'memberId' | 'phase'>,
): Promise<{ note: string; at: string; by: string } | undefined> {
  return db
    .selectFrom('reminder')
    .innerJoin('person', 'person.id', 'reminder.sentBy')
    .select(['reminder.note', 'reminder.sentAt as at', 'person.name as by'])
    .where('reminder.seasonId', '=', seasonId)
    .where('reminder.memberId', '=', memberId)
    .where('reminder.phase', '=', phase)
    .orderBy('reminder.sentAt', 'desc')
    .orderBy('reminder.id')
    .executeTakeFirst()
}

/** The members that were reminded in a phase from a moment on. */
export async function listRemindedSince(
  db: Db,
  seasonId: string,
  { phase, since }: { phase: string; since: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('reminder')
    .select('memberId')
    .distinct()
    .where('seasonId', '=', seasonId)
    .where('phase', '=', phase)
    .where('sentAt', '>=', since)
    .execute()
  return rows.map(({ memberId }) => memberId)
}

/** Somebody who works for a member; `email` is null where none is known. */
export interface Recipient {
  personId: string
  memberId: string
  name: string
  email: string | null
}

/**
 * Whose accounts are active and who act for a member of the season on a day, each once for a member, by
 * member and login.
 */
export async function listRecipients(
  db: Db,
  seasonId: string,
  day: string,
): Promise<readonly Recipient[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .leftJoin('contact', 'contact.personId', 'person.id')
    .select(['person.id as personId', 'roleGrant.memberId', 'person.name', 'contact.email'])
    .select('person.login')
    .distinct()
    .where('roleGrant.seasonId', '=', seasonId)
    .where('roleGrant.role', '<>', 'observer')
    .where('roleGrant.status', '=', 'active')
    .where('roleGrant.fromOn', '<=', day)
    .where((eb) => eb.or([eb('roleGrant.toOn', 'is', null), eb('roleGrant.toOn', '>=', day)]))
    .where('person.status', '=', 'active')
    .orderBy('roleGrant.memberId')
    .orderBy('person.login')
    .execute()
  return rows.flatMap(({ memberId, login: _login, ...row }) =>
    memberId === null ? [] : [{ ...row, memberId }],
  )
}
