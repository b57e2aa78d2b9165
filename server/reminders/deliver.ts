import {
  listWaitingMails,
  settleMail,
  takeMail,
  type WaitingMail,
} from '../../db/queries/reminder-mails.ts'
import type { Clock, Store } from '../../db/store.ts'
import { type Smtp, sendMails } from '../mail/send.ts'

/** What was begun and not ended within this time has failed, or its server ended. */
const patienceMs = 10 * 60_000
/** After so many tries a mail is given up. */
const mostTries = 5

/**
 * Sends the mails that wait, of one reminder or of all: those that were never tried, and again those whose
 * last try is some minutes ago. One that a server left in the middle of sending goes out once more.
 */
export async function deliverMails(
  { store, clock }: { store: Store; clock: Clock },
  smtp: Smtp,
  reminderId?: string,
): Promise<void> {
  const now = clock()
  const before = new Date(now.getTime() - patienceMs).toISOString()
  const taken: (WaitingMail & { email: string })[] = []
  for (const mail of await listWaitingMails(store.db, { reminderId, before })) {
    const { email } = mail
    if (email === null) await settleMail(store.db, mail.id, 'failed')
    else if (await takeMail(store.db, mail, now.toISOString())) taken.push({ ...mail, email })
  }
  if (taken.length === 0) return
  const mails = taken.map(({ email, subject, text }) => ({ to: email, subject, text }))
  const sent = await sendMails(smtp, mails)
  for (const [index, { id, tries }] of taken.entries())
    if (sent[index]) await settleMail(store.db, id, 'sent')
    else if (tries + 1 >= mostTries) await settleMail(store.db, id, 'failed')
}
