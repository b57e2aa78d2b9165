import type { importing as vi } from '../vi/import.ts'

export const importing: typeof vi = {
  title: 'Record activities from a report',
  sub: 'Reads a report from Word or text and proposes activities one by one. Nothing is saved before "Record".',
  link: 'From a report',
  back: 'Back to the activities',
  closed: 'Your organisation cannot record activities at the moment.',
  file: 'Choose the report (.docx or .txt)',
  fileHint: 'It is read at once and shown activity by activity; nothing is saved.',
  paste: 'Or paste the report here',
  read: 'Read what was pasted',
  guide: (n, recorded) =>
    `${n} ${n === 1 ? 'activity was' : 'activities were'} found${recorded > 0 ? ` that are not recorded yet (${recorded} are)` : ''}. Look at each: "Accept" what is right, "Drop" what is none, mend what is wrong where it stands. Then press "Record" at the end of the page.`,
  nothingNew: (n) =>
    n > 0
      ? 'All activities of this report were recorded before; there is nothing to add.'
      : 'There is no activity to record.',
  otherYear: (report, season) =>
    `The report is about ${report}, but the season that is open is of ${season}: its activities would be recorded in ${season}, without their days of ${report}. If this is the wrong year, discard it and choose the year at the top.`,
  reading: 'Reading the report…',
  another: 'Discard, read another report',
  report: 'Report',
  proposals: (n) => `Proposals (${n})`,
  none: 'No activity was found in this report.',
  progress: (accepted, left) => `${accepted} accepted, ${left} to look at`,
  accept: 'Accept',
  accepted: 'Accepted',
  drop: 'Drop',
  dropped: 'Dropped',
  recorded: 'Recorded before',
  open: 'To look at',
  unaccept: 'Not after all',
  restore: 'Take it back',
  outside: (days, year) =>
    `The report says ${days}, outside ${year}: recorded with the year alone.`,
  split: 'Split at the cursor',
  join: 'Join with the next',
  acceptAll: 'Accept all that are left',
  record: (n) => `Record ${n} ${n === 1 ? 'activity' : 'activities'}`,
  recordNone: 'Record',
  twice: (n) => `Perhaps the same as number ${n}`,
  otherDoer: (doer) =>
    `By the report, ${doer} did this. Look at your own role again, or press "Drop" if it is not yours.`,
  'doer.partner': 'a partner',
  'doer.association': 'a member association',
  'doer.province': 'the province',
  'doer.cluster': 'the cluster',
  fragment: 'Passage of the report',
  fragmentHint: 'Put the cursor where to divide, then press "Split at the cursor".',
  wrong: (n) =>
    `${n} accepted ${n === 1 ? 'item is' : 'items are'} incomplete or wrong; see the marked ones.`,
  done: (n, already) =>
    `Recorded ${n} ${n === 1 ? 'activity' : 'activities'}.${already > 0 ? ` ${already} had been recorded before and ${already === 1 ? 'was' : 'were'} left out.` : ''}`,
  next: 'They have no points yet. Next: choose a criterion for each activity, as suggested below or on the self-score sheet.',
  toSheet: 'To the self-score sheet',
  toList: 'See the activities',
  more: 'Read another report',
  keys: 'Keys: ↑ ↓ choose · N accept · X drop · E edit · G join · Z look again',
}
