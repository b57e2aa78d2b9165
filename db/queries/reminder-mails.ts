import { batches, changedOne } from '../rows.ts'
import type { Db } from '../store.ts'
import type { Tables } from '../tables.ts'

type Row = Tables['reminderMail']

export type NewReminderMail = Pick<Row, 'id' | 'reminderId' | 'personId' | 'subject' | 'text'>

/** A mail that waits, with the address that its person has now; null where there is none any more. */
export type WaitingMail = Row & { email: string | null }

export async function insertMails(db: Db, mails: readonly NewReminderMail[]): Promise<void> {
  const rows = mails.map((mail) => ({
    ...mail,
    ...{ state: 'waiting' as const, tries: 0, triedAt: null },
  }))
  for (const part of batches(rows)) await db.insertInto('reminderMail').values(part).execute()
}

/** Those of one reminder or of all that were never tried, or not since `before`; by id. */
export async function listWaitingMails(
  db: Db,
  { reminderId, before }: { reminderId?: string | undefined; before: string },
): Promise<WaitingMail[]> {
  let query = db
    .selectFrom('reminderMail')
    .leftJoin('contact', 'contact.personId', 'reminderMail.personId')
    .selectAll('reminderMail')
    .select('contact.email')
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('triedAt', 'is', null), eb('triedAt', '<', before)]))
  if (reminderId !== undefined) query = query.where('reminderId', '=', reminderId)
  return query.orderBy('reminderMail.id').execute()
}

/** @returns Whether nobody else has begun to send it meanwhile. */
export async function takeMail(
  db: Db,
  { id, tries }: Pick<Row, 'id' | 'tries'>,
  at: string,
): Promise<boolean> {
  return changedOne(
    await db
      .updateTable('reminderMail')
      .set({ tries: tries + 1, triedAt: at })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where('tries', '=', tries)
      .executeTakeFirstOrThrow(),
  )
}

/** It went out, or is given up; its words are kept no longer. */
export async function settleMail(
  db: Db,
  id: string,
  state: Exclude<Row['state'], 'waiting'>,
): Promise<void> {
  await db
    .updateTable('reminderMail')
    .set({ state, subject: '', text: '' })
    .where('id', '=', id)
    .execute()
}

/** How many mails of a reminder did not go out, or not yet. */
export async function countUnsent(db: Db, reminderId: string): Promise<number> {
  const { count } = await db
    .selectFrom('reminderMail')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('reminderId', '=', reminderId)
    .where('state', '<>', 'sent')
    .executeTakeFirstOrThrow()
  return Number(count)
}
