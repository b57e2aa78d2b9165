import type { Translation } from '../texts.ts'
import type { reminders as vi } from '../vi/reminders.ts'

export const reminders: Translation<typeof vi> = {
  open: 'Remind those behind',
  title: 'Remind those behind',
  nobody: 'No member owes anything in this phase.',
  whom: 'Whom to remind',
  'owes.sheet': 'has not submitted its self-score',
  'owes.correction': 'has not submitted its returned sheet',
  'owes.check': 'has a cross-check that was not sent',
  'owes.verification': 'still has something to verify',
  due: (day) => `due by the end of ${day}`,
  reach: (reachable, people) => `${reachable} of ${people} people have an e-mail address`,
  note: 'Your own words',
  noteHint: "Optional. Shown on the member's page of the day and in the mail.",
  sample: 'See the mail first',
  subject: (text) => `Subject: ${text}`,
  count: (members, mails) => `Members reminded: ${members}; mails sent: ${mails}.`,
  noMail:
    'The server is not set up to send mail (SMTP), so none goes out. The reminder is still shown on the members’ pages of the day.',
  noAddress: 'None of them has an e-mail address; the reminder is shown in the app only.',
  send: 'Send the reminder',
  sending: 'Sending…',
  sent: (members, mails) =>
    `Members reminded: ${members}${mails > 0 ? `; mails sent: ${mails}` : ''}.`,
  failed: (n) =>
    `Mails not sent yet: ${n}; the server tries again. Check the addresses or the mail server; the reminder is shown in the app.`,
  close: 'Close',

  account: 'Calendar and mail',
  accountSub: 'Take the deadlines into your own calendar, and get mail when the lead reminds you.',
  feed: 'Calendar address',
  feedIntro:
    'Add this address to Google Calendar, Outlook or your phone (“subscribe by URL”): all your deadlines appear there and follow every extension. Whoever has the address sees the deadlines, nothing else.',
  feedNone: 'You have no calendar address yet.',
  feedSince: (time) =>
    `The address in use was made at ${time}. It is a secret, so it is not shown again.`,
  feedMake: 'Make a calendar address',
  feedRenew: 'Make a new address',
  feedRenewHint: 'The old one stops working at once.',
  feedRevoke: 'Stop this address',
  feedAddress: 'Your calendar address',
  feedOnce: 'Copy it now: it is shown only once.',
  copy: 'Copy',
  copied: 'Copied',
  emailTitle: 'Reminders by e-mail',
  email: 'E-mail address',
  emailHint: 'Optional; used for reminders only. Leave it empty to get no mail.',
  emailOf: (name) => `E-mail address of ${name}`,
  emailEdit: 'E-mail',
  emailSave: 'Save the address',
  emailSaved: 'Saved.',
}
