import type { Translation } from '../texts.ts'
import type { placements as vi } from '../vi/placements.ts'

const activities = (n: number) => (n === 1 ? '1 activity' : `${n} activities`)
const criteria = (n: number) => (n === 1 ? '1 criterion' : `${n} criteria`)

export const placements: Translation<typeof vi> = {
  under: 'Count under',
  underOf: (title) => `The criterion for “${title}”`,
  choose: 'Choose a criterion…',
  count: 'Count',
  countOf: (title, code) => `Count “${title}” under ${code}`,
  counting: 'Saving…',
  undo: 'Undo',
  undoOf: (title) => `Undo: stop counting “${title}”`,
  because: (own, words) =>
    own.toLowerCase() === words.toLowerCase()
      ? `Suggested for ${own}`
      : `Suggested for ${own}; the criterion says ${words}`,
  near: (words) => `Suggested: near to ${words}`,
  nearField: (field) => `Suggested by the field ${field}`,
  nearRole: (field, role) => `Suggested by the field ${field} and the role ${role}`,
  stated: (code) => `${code} (a figure is typed)`,
  others: 'No activities counted: answered in the self-score',
  openAt: (code) => `Open ${code}`,
  'closed.stated':
    'A figure is stated here. To count activities, open it, clear the figure and choose them.',
  'closed.not_applicable':
    'This is said not to apply. Open it to take that back, then choose activities.',
  'closed.level':
    'This criterion asks for a level and counts no activities. Open it to choose one and add evidence.',
  'closed.yes_no':
    'This criterion asks for yes or no and counts no activities. Open it to answer and add evidence.',
  'closed.given':
    'The cluster gives the points here; no activities are counted. Open it to add evidence and a note.',
  'closed.figure':
    'This criterion asks for one figure and counts no activities. Open it to state the figure.',
  notApplicable: (code) => `${code} (did not arise)`,

  waiting: (n) => `${activities(n)} ${n === 1 ? 'counts' : 'count'} under no criterion yet.`,
  proposed: (n) =>
    n > 0
      ? `There is a suggestion for ${activities(n)}. It counts only once you press.`
      : 'There is no sure suggestion; choose a criterion for each activity.',
  look: (n) => `Count ${n} as suggested…`,
  lookChosen: (n) => `Count ${activities(n)}…`,
  toWaiting: 'Show only what is not counted',
  title: 'Count as suggested',
  plan: (n, codes) => `${activities(n)} under ${criteria(codes)}.`,
  what: 'Untick what is in the wrong place. Here each activity is counted under one criterion; you can still change it in the self-score.',
  next: (most, rest) => `At most ${most} at a time; ${rest} more come after these.`,
  all: (n) => `Count ${activities(n)}`,
  none: 'No activity chosen',
  later: 'Not now',
  done: (n, codes) => `Counted ${activities(n)} under ${criteria(codes)}.`,
  undone: (n, gone) => {
    const said = `Stopped counting ${activities(n)}.`
    return gone > 0 ? `${said} Taken out or moved before, and left alone: ${gone}.` : said
  },
  goneBefore: 'Nothing was taken back: it had been taken out or moved to another criterion before.',
  refused: 'Nothing was changed:',
  fault: (title, message) => `“${title}”: ${message}`,
  toSheet: 'To the self-score',
  leftOver: (n) => `${activities(n)} still ${n === 1 ? 'counts' : 'count'} nowhere.`,
  allPlaced: 'Every activity is counted.',
}
