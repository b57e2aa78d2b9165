import type { sheetSubmit as vi } from '../vi/sheet-submit.ts'

export const sheetSubmit: typeof vi = {
  submit: {
    byCluster: 'Scored by the cluster when verifying, nothing to claim:',
    open: 'Check and submit',
    short: 'Submit',
    again: 'Check and submit again',
    title: (year, again) => `Submit the ${year} self-score sheet${again ? ' again' : ''}?`,
    late: 'The time for self-scoring is over, so the sheet is recorded as late.',
    overdue: (day) => `The deadline of ${day} is over, so the sheet is recorded as late.`,
    daysCount: (days) =>
      `Submitted now, it is recorded as ${days} ${days === 1 ? 'day' : 'days'} late at`,
    lateTotal: (before, after) => `the total falls from ${before} to ${after} points`,
    lateGrade: (before, after) =>
      `the grade changes from ${before ? `“${before}”` : 'none'} to ${after ? `“${after}”` : 'none'}.`,
    points: 'points by self-score',
    missing: (count) =>
      `${count === 1 ? '1 criterion is' : `${count} criteria are`} not claimed and will get no points:`,
    granted: (code, points) => `Only ${code} keeps the ${points} points that it begins with.`,
    twice: 'An activity is counted at two places:',
    first: (code) => `Claim ${code} first`,
    noEvidence: 'Evidence is lacking (points or activities counted without a file) under',
    waiting: (count) =>
      count === 1
        ? '1 recorded activity counts under no criterion:'
        : `${count} recorded activities count under no criterion:`,
    named: (titles, more) => {
      const said = titles.map((title) => `“${title}”`).join(', ')
      return more > 0 ? `${said} and ${more} more.` : `${said}.`
    },
    place: 'Count them before handing in',
    mayAsk: 'It can be submitted; the verifier may ask.',
    complete: 'All criteria are claimed and have evidence.',
    after:
      'Once submitted the sheet is locked to be verified. To change it, ask the lead or the deputy to return it.',
    unsaved: 'Some changes are not saved on the server yet. Wait for “Saved”, then submit.',
    invalid: 'Correct this before submitting, there are errors under',
    accept: (count) =>
      `I know that ${count === 1 ? 'this criterion is' : `these ${count} criteria are`} not claimed and submit all the same`,
    confirm: 'Submit the sheet',
    confirmMissing: (count) =>
      `Submit with ${count === 1 ? '1 criterion' : `${count} criteria`} not claimed`,
    mustAccept: 'Tick the box before submitting, or claim what is missing.',
    cancel: 'Back to work',
    working: 'Submitting…',
    failed: 'The sheet has not been submitted.',
    kept: 'All claims are kept as they are.',
  },
  locked: {
    submitted: (at, late) =>
      `Self-score sheet submitted at ${at}${late ? ', recorded as late' : ''}. It is locked for verification.`,
    submittedAt: (at) => `submitted at ${at}`,
    late: 'The time for self-scoring is over. You can still claim and submit; the sheet is recorded as late.',
    reopenBy: 'To change it, ask the lead or the deputy to return it with a reason.',
    reopenByDeputy: (unit) => `To change it, ask the deputy (${unit}) to return it with a reason.`,
    reopenByLead: (unit) => `To change it, ask the lead (${unit}) to return it with a reason.`,
    phase: (phase) => `The phase is now ${phase}: the sheet can only be read.`,
    phaseWho: 'The lead moves the phases; the lead or the deputy returns a sheet for correction.',
    published: 'The result of the season is published. Nothing changes any more.',
    returned: 'The sheet has been returned for correction.',
    returnedReason: (reason) => `Reason: ${reason}`,
    other: (unit) => `You are reading the sheet of ${unit}. Only that member can change it.`,
    notYetSubmit:
      'It can be submitted once the lead opens the self-score phase. Claim as you go until then.',
  },
  news: {
    moved: (phase) => `The cluster has just moved on to “${phase}”.`,
    submit: 'The sheet can be handed in from now on. What you typed is all there.',
    late: 'You can still claim and hand in, but the sheet is recorded as late. What you typed is all there.',
    goOn: 'You can go on claiming. What you typed is all there.',
    closed: 'This sheet is only for reading now.',
    read: 'I have read it',
    kept: (count) =>
      count === 1
        ? '1 criterion was typed after the sheet was closed, so it is not saved.'
        : `${count} criteria were typed after the sheet was closed, so they are not saved.`,
    keptNext:
      'What you typed is kept on this machine. If it is to be recorded, ask the lead or the deputy to return the sheet; it then shows in its fields again.',
    keptForGood:
      'What you typed is kept on this machine, but the result is published and the sheet is not opened again.',
    drop: 'Discard what is not saved',
    dropWhat: (count) =>
      `Removes from this machine what was typed under ${count} ${count === 1 ? 'criterion' : 'criteria'} and not saved. What the sheet holds stays as it is.`,
  },
}
