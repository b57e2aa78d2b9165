import type { Translation } from '../texts.ts'
import type { organisations as vi } from '../vi/organisations.ts'

export const organisations: Translation<typeof vi> = {
  title: 'Mergers and new names during the year',
  about:
    'Whoever ends keeps what it did until the day before and leaves the ranking; the one that follows reads, edits and claims it. It can be entered until self-scoring is over, and cannot be deleted: look twice.',
  none: 'No member was merged or renamed this year.',
  merged: (from, to) => `${from} merged into ${to}`,
  renamed: (from, to) => `${from} renamed to ${to}`,
  since: (day, document) => `from ${day}, by ${document}`,
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
