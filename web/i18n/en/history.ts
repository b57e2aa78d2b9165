import type { Translation } from '../texts.ts'
import type { history as vi } from '../vi/history.ts'

export const history: Translation<typeof vi> = {
  title: 'History',
  lead: 'Every recording, submission, verification and decision leaves a line; no line can be changed or removed.',
  member: 'Member',
  allMembers: 'All members',
  search: 'Search the history',
  searchHint: 'A person, an activity, a criterion, an act',
  shown: (n, of) => (n === of ? `${n} ${n === 1 ? 'line' : 'lines'}` : `${n} of ${of} lines`),
  more: 'Fetch more',
  noneTitle: 'Nothing is on record yet.',
  noneNext: 'The history begins with the first act of the season.',
  noMatch: 'No line matches.',
  wholeSeason: 'the cluster',
  number: (seq) => `no. ${seq}`,
}
