import type { Translation } from '../texts.ts'
import type { ceremony as vi } from '../vi/ceremony.ts'

const places = ['First', 'Second', 'Third']

export const ceremony: Translation<typeof vi> = {
  open: 'Show the result',
  title: (year) => `Result of ${year}`,
  provisional: 'Figures at the conference, not published.',
  place: (rank) => (places[rank - 1] ? `${places[rank - 1]} place` : `Place ${rank}`),
  tied: 'shared',
  points: 'points',
  grade: (title) => `grade ${title}`,
  hidden: 'not announced',
  board: 'Standings',
  ready: (count) => `${count} members have a place, announced from the last to the first.`,
  progress: (shown, all) => `${shown} of ${all} members announced.`,
  next: (place) => `Announce ${place.toLowerCase()}`,
  back: 'Back',
  leave: 'Leave',
  full: 'Full screen',
  keys: 'Keys: → announce, ← back, Esc leave.',
  none: 'Nobody has a place yet.',
}
