import { randomUUID } from 'node:crypto'
import { insertReminders, listRecipients, type Recipient } from '../../db/queries/reminders.ts'
import type { Db } from '../../db/store.ts'
import type { Config } from '../config.ts'
import { AppError } from '../errors/app-error.ts'
import type { Language } from '../errors/schema.ts'
import { type Mail, sendMails } from '../mail/send.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import type { Actor } from '../session/actor.ts'
import { findBehind } from './behind.ts'
import type { Behind, NewReminder, Reminded, ReminderPreview } from './schema.ts'
import { letterText, pathOf } from './words.ts'

type MailConfig = Pick<Config, 'smtp' | 'publicOrigin'>
type Owed = Awaited<ReturnType<typeof findBehind>>[number]

/** What every mail of one sending shares. */
interface Sending {
  scope: SeasonScope
  actor: Actor
  language: Language
  note: string
  config: MailConfig
}

/** Who is behind, how many mails there would be, and what they would say. */
export async function previewReminder(
  db: Db,
  sending: Omit<Sending, 'note'>,
): Promise<ReminderPreview> {
  const { scope, actor, config } = sending
  const behind = await findBehind(db, scope)
  const people = await listRecipients(db, scope.row.id, actor.today)
  const [first] = mailsTo(behind, people, { ...sending, note: '' })
  return {
    phase: scope.phase,
    mail: config.smtp !== null,
    behind: behind.map((owed): Behind => {
      const own = people.filter(({ memberId }) => memberId === owed.memberId)
      const reachable = own.filter(({ email }) => email !== null).length
      return { ...owed, people: own.length, reachable }
    }),
    sample: first ? { subject: first.subject, text: first.text } : null,
  }
}

/**
 * Reminds members that are behind: on their page of the day, and by mail where the server can send it and
 * an address is known. The act is on record before the first mail goes out; sent again after a lost answer
 * no mail goes out twice.
 *
 * @throws AppError `reminder.nobody` when none of them owes anything any more
 */
export async function sendReminder(
  act: Act,
  { memberIds, note }: NewReminder,
  config: MailConfig,
): Promise<Reminded> {
  let mails: readonly Mail[] = []
  const { actor, language } = act
  const recorded = await inSeason(act, 'reminder.send', wholeSeason, async (trx, moment) => {
    const { scope, now } = moment
    const behind = (await findBehind(trx, scope)).filter(({ memberId }) =>
      memberIds.includes(memberId),
    )
    if (behind.length === 0) throw new AppError('reminder.nobody')
    const people = await listRecipients(trx, scope.row.id, actor.today)
    mails = mailsTo(behind, people, { scope, actor, language, note, config })
    const reminded = [...new Set(behind.map(({ memberId }) => memberId))]
    const { phase } = scope
    const common = { id: randomUUID(), seasonId: scope.row.id, phase, note }
    const sent = { sentBy: actor.personId, sentAt: now }
    await insertReminders(
      trx,
      reminded.map((memberId) => ({ ...common, memberId, ...sent })),
    )
    return {
      answer: { memberIds: reminded, mails: mails.length },
      event: {
        action: 'reminder.sent',
        entity: 'reminder',
        entityId: common.id,
        body: { phase, members: reminded, mails: mails.length },
      },
    }
  })
  const taken = config.smtp && mails.length > 0 ? await sendMails(config.smtp, mails) : []
  return { ...recorded, failed: taken.filter((one) => !one).length }
}

/** One for each person with an address and each thing owed; none where the server cannot send. */
function mailsTo(
  behind: readonly Owed[],
  people: readonly Recipient[],
  { scope, actor, language, note, config }: Sending,
): Mail[] {
  const { row, members } = scope
  if (config.smtp === null) return []
  return behind.flatMap(({ memberId, owes, dueAt }) =>
    people.flatMap((person): Mail[] => {
      if (person.memberId !== memberId || person.email === null) return []
      const member = members.find(({ id }) => id === memberId)?.name ?? memberId
      // Never from a request: a forged host would lead elsewhere.
      const url = `${config.publicOrigin}${pathOf[owes]}?season=${encodeURIComponent(row.id)}`
      const letter = { name: person.name, member, season: row.title, owes, dueAt, note, url }
      return [{ to: person.email, ...letterText({ ...letter, by: actor.name }, language) }]
    }),
  )
}
