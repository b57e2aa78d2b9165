import { randomUUID } from 'node:crypto'
import { countUnsent, insertMails, type NewReminderMail } from '../../db/queries/reminder-mails.ts'
import {
  insertReminders,
  listRecipients,
  listRemindedSince,
  type Recipient,
} from '../../db/queries/reminders.ts'
import type { Db, Trx } from '../../db/store.ts'
import { startOfDay } from '../calendar/times.ts'
import type { Config } from '../config.ts'
import { AppError } from '../errors/app-error.ts'
import type { Language } from '../errors/schema.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import { type Actor, dayInVietnam } from '../session/actor.ts'
import { findBehind } from './behind.ts'
import { deliverMails } from './deliver.ts'
import type { Behind, NewReminder, Reminded, ReminderPreview } from './schema.ts'
import { letterText, pathOf } from './words.ts'

type MailConfig = Pick<Config, 'smtp' | 'publicOrigin'>
type Letter = Pick<NewReminderMail, 'personId' | 'subject' | 'text'>
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
 * an address is known; each at most once a day in a phase. The mails are on record with the act, so that
 * they go out also where the server ends in between, and none goes out twice when it is sent again.
 *
 * @throws AppError `reminder.nobody` when none of them owes anything any more, `reminder.today` when those
 *   who do were reminded today
 */
export async function sendReminder(
  act: Act,
  { memberIds, note }: NewReminder,
  config: MailConfig,
): Promise<Reminded> {
  const { actor, language } = act
  const { id, ...recorded } = await inSeason(
    act,
    'reminder.send',
    wholeSeason,
    async (trx, moment) => {
      const { scope, now } = moment
      const behind = await requireDue(trx, moment, memberIds)
      const people = await listRecipients(trx, scope.row.id, actor.today)
      const mails = mailsTo(behind, people, { scope, actor, language, note, config })
      const reminded = [...new Set(behind.map(({ memberId }) => memberId))]
      const { phase } = scope
      const common = { id: randomUUID(), seasonId: scope.row.id, phase, note }
      const sent = { sentBy: actor.personId, sentAt: now }
      await insertReminders(
        trx,
        reminded.map((memberId) => ({ ...common, memberId, ...sent })),
      )
      await insertMails(
        trx,
        mails.map((mail) => ({ ...mail, id: randomUUID(), reminderId: common.id })),
      )
      return {
        answer: { id: common.id, memberIds: reminded, mails: mails.length },
        event: {
          action: 'reminder.sent',
          entity: 'reminder',
          entityId: common.id,
          body: { phase, members: reminded, mails: mails.length },
        },
      }
    },
  )
  if (config.smtp) await deliverMails(act, config.smtp, id)
  return { ...recorded, failed: await countUnsent(act.store.db, id) }
}

/** @throws AppError `reminder.nobody`, `reminder.today` */
async function requireDue(
  trx: Trx,
  { scope, now }: Moment,
  memberIds: readonly string[],
): Promise<Owed[]> {
  const behind = (await findBehind(trx, scope)).filter(({ memberId }) =>
    memberIds.includes(memberId),
  )
  if (behind.length === 0) throw new AppError('reminder.nobody')
  const since = startOfDay(dayInVietnam(new Date(now)))
  const reminded = await listRemindedSince(trx, scope.row.id, { phase: scope.phase, since })
  const due = behind.filter(({ memberId }) => !reminded.includes(memberId))
  if (due.length === 0) throw new AppError('reminder.today')
  return due
}

/** One for each person with an address and each thing owed; none where the server cannot send. */
function mailsTo(
  behind: readonly Owed[],
  people: readonly Recipient[],
  { scope, actor, language, note, config }: Sending,
): Letter[] {
  const { row, members } = scope
  if (config.smtp === null) return []
  return behind.flatMap(({ memberId, owes, dueAt }) =>
    people.flatMap((person): Letter[] => {
      if (person.memberId !== memberId || person.email === null) return []
      const member = members.find(({ id }) => id === memberId)?.name ?? memberId
      // Never from a request: a forged host would lead elsewhere.
      const url = `${config.publicOrigin}${pathOf[owes]}?season=${encodeURIComponent(row.id)}`
      const letter = { name: person.name, member, season: row.title, owes, dueAt, note, url }
      const { personId } = person
      return [{ personId, ...letterText({ ...letter, by: actor.name }, language) }]
    }),
  )
}
