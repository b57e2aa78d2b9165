import type { Translation } from '../texts.ts'
import type { organisations as vi } from '../vi/organisations.ts'

export const organisations: Translation<typeof vi> = {
  title: 'Mergers and new names during the year',
  about:
    'Whoever ends keeps what it did until the day before and leaves the ranking; the one that follows reads, edits and claims it. It can be entered until self-scoring is over; a mistake can be taken back while nothing rests on it.',
  none: 'No member was merged or renamed this year.',
  merged: (from, to) => `${from} merged into ${to}`,
  renamed: (from, to) => `${from} renamed to ${to}`,
  since: (day, document) => `from ${day}, by ${document}`,
  takeBack: 'Take back',
  takeBackTitle: (title) => `Take back: ${title}?`,
  takeBackWhat:
    'The old organisation is a member again as before; roles that went to the one that followed end, and a new one that came into being goes. The history keeps both acts and the reason.',
  takeBackReason: 'Why it is taken back',
  'hindrance.late': 'It cannot be taken back: self-scoring is over.',
  'hindrance.claimed':
    'It cannot be taken back: the one that followed claims activities of the old one. Remove those claims first.',
  'hindrance.active':
    'It cannot be taken back: the new organisation has activities, claims or comments.',
  'hindrance.followed':
    'It cannot be taken back: the one that followed has ended too. Take that back first.',
  enter: 'Enter a merger or a new name',
  kind: 'What happens',
  'kind.merged': 'Merger',
  'kind.renamed': 'New name',
  from: 'Who ends',
  to: 'Who follows',
  fresh: 'A new organisation',
  name: 'Full name',
  shortName: 'Short name',
  id: 'Id',
  idHint: 'Lower-case letters, digits, hyphens. For example: quang-tri',
  onDay: 'From',
  onDayHint: 'The first day of the one that follows.',
  document: 'Document',
  documentHint: 'The number of the decision.',
  people: 'Who goes over to the one that follows',
  peopleHint: 'Their roles for the old one stay, to record what is left of the days before.',
  save: 'Enter it',
  takenFrom: (name) => `taken over from ${name}`,
  recordedIn: (cluster) => `recorded in ${cluster}`,
  fromDay: (day) => `from ${day}`,
  toDay: (day) => `until ${day}`,
  endedSheet: (name) =>
    `${name} ended during the year and scores itself no more; the one that followed claims its activities.`,
  actFor: 'Acting for',
}
