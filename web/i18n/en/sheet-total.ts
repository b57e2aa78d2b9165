import type { sheetTotal as vi } from '../vi/sheet-total.ts'

export const sheetTotal: typeof vi = {
  total: {
    verifiedShare: (done, all) => `${done} of ${all} criteria verified so far`,
    self: 'Self-score total',
    verified: 'Verified total',
    ofBase: (max) => `of ${max} points`,
    columns: (base, bonus, penalty) => `Base ${base} + bonus ${bonus} − penalty ${penalty}`,
    cut: (cut) => `− cut ${cut}`,
    progress: (done, all) => `${done} of ${all} criteria claimed`,
    left: (left, done, none) =>
      `${left} criteria left, ${done} done${none > 0 ? `, ${none} not to be claimed` : ''}`,
    allDone: (done) => `all ${done} criteria done`,
    sections: 'Points by section',
    verifiedTotal: (points) => `Verified: ${points}`,
    why: 'What is in this total?',
    whyClose: 'Close',
    'part.granted': 'Given by the sheet, nothing claimed yet',
    'part.provisional': 'Claimed, provisional',
    'part.verified': 'Claimed and verified',
    'part.unverified': 'Claimed, not verified yet',
    'part.claimed': 'Claimed',
    'part.around': 'Added or not counted by a section',
    'about.granted': 'There from the start; they fall with what is claimed later.',
    'about.provisional':
      'Compared with members whose sheets are not open yet; they may fall once those are known.',
    'about.around': 'The base, weight, ceiling or way of adding of a whole section.',
    sum: (parts, total) => `${parts} = ${total} points`,
    ofProvisional: (points) => `Of these ${points} points are provisional`,
    provisionalAt: (codes) => `at ${codes}, still to be compared with the others.`,
    provisionalShort: (points) => `${points} points provisional`,
  },
  grade: {
    reached: (grade) => `Reached now: ${grade}`,
    none: 'No grade reached yet',
    top: 'This is the highest grade.',
    next: (grade) => `To reach ${grade}:`,
    points: (points) => `${points} more points`,
    lowered: (grade) => `Lowered to ${grade} under the rules on lowering grades.`,
    ungraded: 'no grade',
  },
}
