import type { Translation } from '../texts.ts'
import type { app as vi } from '../vi/app.ts'

export const app: Translation<typeof vi> = {
  skip: 'Skip to the contents',
  home: 'Thi Đua, to My day',
  pages: 'Pages',
  mainPages: 'Main pages',
  shared: 'Work of the cluster',
  more: 'More',
  close: 'Close',
  cancel: 'Cancel',

  'page.day': 'My day',
  'page.day.short': 'My day',
  'page.activities': 'Activities',
  'page.sheet': 'Self-score sheet',
  'page.sheet.short': 'My sheet',
  'page.standings': 'Standings',
  'page.checks': 'Cross-checks',
  'page.review': 'Verification',
  'page.awards': 'Awards',
  'page.appeals': 'Explanations, appeals',
  'page.conference': 'Conference',
  'page.papers': 'Papers',
  'page.criteria': 'Criteria',
  'page.season': 'Season',
  'page.history': 'History',
  'page.admin': 'Administration',
  'page.account': 'Calendar and mail',

  'phase.setup': 'Setup',
  'phase.comment': 'Comments on the sheet',
  'phase.record': 'Recording',
  'phase.self-score': 'Self-scoring',
  'phase.cross-check': 'Cross-check',
  'phase.verify': 'Verification',
  'phase.explain': 'Explanation',
  'phase.verify-2': 'Second verification',
  'phase.conference': 'Conference',
  'phase.published': 'Published',

  'phaseNow.setup': 'the season is being set up',
  'phaseNow.comment': 'members comment on the sheet',
  'phaseNow.record': 'members record activities all year',
  'phaseNow.self-score': 'members score themselves and submit',
  'phaseNow.cross-check': 'members check one another',
  'phaseNow.verify': 'the lead and the deputy verify',
  'phaseNow.explain': 'members explain',
  'phaseNow.verify-2': 'the lead and the deputy verify again',
  'phaseNow.conference': 'the conference considers and decides',
  'phaseNow.published': 'the result can no longer change',

  recordUntil: (day) => `activities until ${day} count`,

  changeSeason: 'change cluster or year',
  actsFor: 'acting for',
  seasons: 'Choose a season',
  account: (name) => `Account: ${name}`,
  language: 'Language',
  asWritten: 'Criteria, grades and awards keep the names that the cluster wrote.',
  theme: 'Appearance',
  'theme.system': 'As the device',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  signOut: 'Sign out',
  signOutHeld: (n) =>
    `${n} ${n === 1 ? 'change has' : 'changes have'} not been sent. The drafts stay on this device, and only this account opens them again.`,
  demo: 'A demonstration: illustrative figures, every step can be tried.',
  modelSheet: 'A model sheet made for illustration, not one issued by the cluster.',

  saved: (time) => `Saved at ${time}`,
  'saved.short': 'Saved',
  saving: 'Saving…',
  'saving.short': 'Saving',
  unsaved: 'Not saved, kept on this device',
  'unsaved.short': 'Not saved',
  offline: (time) => `Offline since ${time}`,
  'offline.short': 'Offline',
  offlineUnsaved: (time) => `Not saved, offline since ${time}`,
  notSaved: 'Could not save, see the message',
  'notSaved.short': 'Not saved',
  wrongField: 'A field is not right',
  'wrongField.short': 'Field not right',
  offlineSince: (time) => `Offline since ${time}.`,
  offlineHeld: (n) =>
    n > 0
      ? `You can go on; ${n} ${n === 1 ? 'change is' : 'changes are'} kept on this device and will be sent when the line is back.`
      : 'You can go on; changes are kept on this device and sent when the line is back.',
  sendNow: 'Try now',

  loading: 'Loading…',
  failed: 'This page could not be opened',
  tryAgain: 'Try again',
  requestCode: (code) => `Code to tell the administrator: ${code}`,
  unexpected:
    'The page met an unexpected error. Reload it; what you typed is still on this device.',
  pageNotLoaded:
    'This part of the page did not arrive: the line is down, or the server has a new version. Try again to reload; what you typed is kept.',
  networkLost:
    'The server cannot be reached. Check the line and try again; what you typed is still on this device.',
  networkSlow:
    'The server did not answer within 30 seconds. Try again; what you typed is still on this device.',

  noSeason: 'No season yet',
  noSeasonWhy: 'This account takes part in no season yet.',
  noSeasonHint:
    'The lead or the administrator links the account with a member; then reload the page.',
  noSeasonAdmin: 'Create a season from a file, then give each member its roles.',
  openAdmin: 'Open administration',
  notFound: 'There is no such page',
  notFoundHint: 'The address leads nowhere. Choose a page from the menu.',
  toDay: 'To My day',
}
