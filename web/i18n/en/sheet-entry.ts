import type { sheetEntry as vi } from '../vi/sheet-entry.ts'

export const sheetEntry: typeof vi = {
  entry: {
    choice: 'Level reached in the year',
    met: 'Did it happen this year?',
    yes: 'Yes',
    no: 'No',
    points: (points) => `${points} points`,
    quantity: (unit) => `Number (${unit})`,
    quantityPlain: 'Quantity',
    usuallyWhole: 'Usually a whole number, please check.',
    daysLate: 'Days late',
    actual: 'Done',
    plan: 'Planned',
    previous: 'Previous year',
    thisYear: 'This year',
    scores: 'Points of each judge',
    scoresHint: 'Separated by semicolons, for example 2.5; 3; 2.',
    given: 'Points given',
    byCluster:
      'The cluster usually scores this criterion when verifying: leave it empty and only add evidence and a note. State points only when the cluster asks for it.',
    bySystem: 'Computed from the activities picked below.',
    hint: 'Type 3400 or 3.400; decimals with a comma or a point: 3400,5.',
    statedHint:
      'For when activities are not recorded one by one. Once activities are picked, the figure comes from them.',
    'notApplicable.full': 'It did not arise this year (full points)',
    'notApplicable.zero': 'It did not arise this year (0 points)',
    'notApplicable.rescale':
      'It did not arise this year (left out, the points of the section are rescaled)',
    none: (points) => `There was none this year: ${points} points`,
    noneProvisional: (points) => `There was none this year: ${points} points for now`,
    noneLate: (points) => `Not a day late: ${points} points`,
    note: 'Note to the verifier',
    noteHint: 'One sentence is enough. Optional.',
  },
  activities: {
    brief: (count, units) => {
      const said = count === 1 ? '1 activity' : `${count} activities`
      return units === count ? said : `${said}, counting for ${units}`
    },
    counted: (count, units) => {
      const said = count === 1 ? '1 activity counted' : `${count} activities counted`
      return units === count ? said : `${said}, for ${units}`
    },
    none: 'No activity under this criterion yet. Pick recorded ones, record a new one, or confirm that there was none.',
    noneOfPlan:
      'No activity picked yet. Pick recorded ones or record a new one and the figure comes from them, or type the figure.',
    pick: 'Pick recorded activities',
    unclaimed: (count) =>
      `${count} recorded ${count === 1 ? 'activity counts' : 'activities count'} under no criterion yet. Choose a criterion for each in their list, or open the one that fits here and press "Pick recorded activities".`,
    unclaimedList: 'Choose criteria',
    add: 'Record a new activity',
    remove: 'Remove from the criterion',
    removeNamed: (title) => `Remove from the criterion: ${title}`,
    evidence: (count) => (count === 1 ? '1 file' : `${count} files`),
    noEvidence: 'No evidence',
    prove: 'Add evidence',
    proveNamed: (title) => `Add evidence: ${title}`,
    evidenceTitle: 'Evidence of the activity',
    noWorth: 'No sum of money to add',
    also: (title, codes) =>
      `"${title}" is already counted under ${codes}. Counted twice, the verifier will ask.`,
    hidden: 'An activity that can no longer be seen',
  },
  picker: {
    close: 'Close',
    title: (code) => `Pick activities for ${code}`,
    search: 'Search by title, place, partner',
    field: 'Field of work',
    allFields: 'All fields',
    list: 'Recorded activities, those suggested for this criterion first',
    looking: 'Looking for activities that fit this criterion…',
    'group.suggested': 'Suggested for this criterion',
    'group.free': 'Counted under no other criterion',
    'group.elsewhere': 'Counted under another criterion',
    empty: 'No activity recorded this year yet.',
    nothing: 'No activity matches.',
    countedAt: (codes) => `Counted under ${codes}`,
    move: (codes) => `Move here from ${codes}`,
    both: 'Count at both',
    isBoth: 'Counted at both',
    chosen: (count) => `${count} picked`,
    done: 'Done',
  },
  files: {
    title: 'Evidence of the criterion',
  },
  save: {
    held: 'Not saved on the server yet, kept on this machine.',
    noteOf: (note) => `note “${note.length > 60 ? `${note.slice(0, 60)}…` : note}”`,
    conflict: (code, at, by) => `Criterion ${code} was changed at ${at}${by ? ` by ${by}` : ''}.`,
    conflictValues: (mine, theirs) => `You wrote ${mine}; saved is ${theirs}.`,
    keepMine: 'Keep mine',
    takeTheirs: 'Take what is saved',
    refused: 'The server has not taken this claim.',
    emptyClaim: 'nothing',
    saved: (at, by) => `Saved at ${at}${by ? `, ${by}` : ''}`,
  },
}
