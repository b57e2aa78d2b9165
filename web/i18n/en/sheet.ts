import type { sheet as vi } from '../vi/sheet.ts'

export const sheet: typeof vi = {
  page: {
    title: (year) => `Self-score sheet ${year}`,
    titleOf: (unit) => `Score sheet of ${unit}`,
    by: (unit, sheet, version) => `${unit} · ${sheet}, version ${version}`,
    print: 'Print this sheet',
    excel: 'Score in Excel',
    noMember:
      'This account belongs to no organisation of the season, so there is no sheet of its own.',
    seeStandings: 'See the standings',
  },
  filter: {
    label: 'Filter criteria',
    all: 'All',
    missing: 'Not claimed',
    noEvidence: 'Lacks evidence',
    different: 'Verified differently',
    unsaved: 'Not saved',
    none: 'No criterion matches this filter.',
  },
  state: {
    claimed: 'Claimed',
    proved: 'Evidence attached',
    noEvidence: 'Lacks evidence',
    missing: 'Not claimed',
    byCluster: 'Scored by the cluster',
    notApplicable: 'Did not arise',
    different: 'Verified differently',
    unmet: 'Nothing to claim',
    provisional: 'Provisional, still to be compared',
    twice: (codes) => `also counted at ${codes}`,
    granted: (points) => `${points} points to begin with, not claimed`,
    conflict: 'Changed in another window',
    invalid: 'To correct',
  },
  criterion: {
    self: 'self',
    verified: (points) => `verified ${points}`,
    of: (max) => `/ ${max}`,
    rule: 'How it is scored',
    evidenceAsked: 'Evidence asked for',
    note: 'Note',
    condition: 'Counts only when',
    pointsNow: 'Points now',
    result: 'Result',
    noFigure: 'No figure yet',
    capped: (quantity, unit, raw, max) =>
      `${quantity} ${unit} make ${raw} points; the criterion counts ${max} at most. Keep all ${quantity} recorded.`,
    cappedPoints: (raw, max) =>
      `This makes ${raw} points; the criterion counts ${max} at most. Keep the full figures recorded.`,
    cappedGroup: (raw, max) =>
      `The criteria of this group add up to ${raw} points; the group counts ${max} at most.`,
    raised: (raw, min) => `This makes ${raw} points; the criterion never falls below ${min}.`,
    provisional: (points) =>
      `These ${points} points are provisional: compared with members whose sheets are not open yet, so they may fall once those figures are known.`,
    provisionalUntil: (day) => `Sheets open for verification, by the calendar after ${day}.`,
    provisionalUntilVerify: 'Sheets open for verification.',
    onlyBest: 'Only the highest of this group counts.',
    onlyWorst: 'Only the lowest of this group counts.',
    voided: 'A disqualifying answer: the whole group is worth 0 points.',
    next: (code) => `Next: ${code}`,
    close: 'Close this criterion',
    key: 'Shortcut',
  },
  columns: {
    self: 'Self',
    byProgram: 'Counted by the program at hand-in',
    cross: 'Cross-check',
    verified: 'Verified',
    final: 'Final',
    label: 'The columns of points',
    round: (round, value, at) => `round ${round}: ${value} (${at})`,
    earlier: 'Earlier rounds',
    why: 'Why verified differently:',
    by: (by, at) => `${by}, ${at}`,
  },
  missing: {
    title: 'Still missing',
    criteria: (count) =>
      count === 1 ? '1 criterion not claimed' : `${count} criteria not claimed`,
    evidence: (count) =>
      count === 1 ? '1 criterion without evidence' : `${count} criteria without evidence`,
    unmet: 'nothing to claim, its condition is not met.',
    none: 'Everything is claimed and has evidence.',
    go: (code) => `Go to ${code}`,
  },
  reviews: {
    title: 'Submitted and returned',
    submitted: (round, at, by, late) =>
      `${late ? 'Late submission' : 'Submission'} ${round}, ${at}, ${by}`,
    returned: (at, by) => `Returned ${at}, ${by}`,
  },
  ledger: {
    wholeSheet: 'The sheet as a whole',
    selfWas: (points) => `Self-score ${points}`,
    fact: 'Figures used',
    rule: 'How it is scored',
    steps: 'Step by step',
    cut: 'Not counted',
  },
}
