import type { Translation } from '../texts.ts'
import type { day as vi } from '../vi/day.ts'

export const day: Translation<typeof vi> = {
  title: 'My day',
  next: 'To do now',
  untilDay: (day) => `activities until ${day} count`,
  daysLeft: (n) => (n === 0 ? 'Today is the last day' : `${n} ${n === 1 ? 'day' : 'days'} left`),

  overdue: (n) => `Overdue by days: ${n}`,
  dueOf: (phase, day) => `${phase}: due by the end of ${day}`,
  reminded: (name, time) => `${name} reminded your organisation at ${time}.`,

  'step.vote': 'Vote at the conference',
  'step.prepare': 'Prepare the season',
  'step.comment': 'Comment on the sheet and the documents of the year',
  'step.check': 'Check the sheets that were given to you',
  'step.explain': 'Explain the cells that were verified otherwise',
  'step.judge': 'Decide the appeals that were given to you',
  'step.returned': 'Correct the sheet and submit it again',
  'step.record': 'Record each activity when it is done',
  'step.fill': 'Fill in the self-score sheet and submit it',
  'step.submit': 'Check once more and submit the sheet',
  'step.askSubmit': 'The sheet is complete and waits for its approver',
  'step.late': 'Submit the sheet, recorded as late',
  'step.waitSubmitted': 'The sheet is submitted and waits for verification',
  'step.verify': 'Verify the sheets of the members',
  'step.verifyWait': 'All submitted sheets are verified',
  'step.verifyDone': 'Your part of the verification is done',
  'step.watchVerify': 'Follow the verification of your sheet',
  'step.decide': 'Decide the cases that are open',
  'step.unverified': 'Some of it is not verified yet',
  'step.publish': 'Publish the result',
  'step.conferencePrint': 'Print the score table for the conference',
  'step.conference': 'Look at the standings before the conference',
  'step.published': 'The result is published',
  'step.look': 'Look at the criteria of the year',

  'do.vote': 'Open the paper',
  'do.prepare': 'Set the dates',
  'do.comment': 'Open the sheet',
  'do.check': 'Open the checks',
  'do.explain': 'Open the explanations',
  'do.judge': 'Open the appeals',
  'do.returned': 'Open the sheet',
  'do.record': 'Record an activity',
  'do.fill': (code) => `Go on with criterion ${code}`,
  'do.submit': 'Open and submit',
  'do.askSubmit': 'Look at the sheet',
  'do.late': 'Open and submit',
  'do.waitSubmitted': 'Look at the sheet',
  'do.verify': 'Verify',
  'do.verifyWait': 'Open the review',
  'do.verifyDone': 'See the standings',
  'do.watchVerify': 'See the sheet',
  'do.decide': 'Open the awards',
  'do.unverified': 'Open the review',
  'do.publish': 'Publish and lock…',
  'do.conferencePrint': 'See the print',
  'do.conference': 'See the standings',
  'do.published': 'See the result',
  'do.look': 'Open',

  voteWhy: (n) => (n === 1 ? '1 motion waits for your vote.' : `${n} motions wait for your vote.`),
  prepareWhy:
    'Set dates and phases, add the plan and the rules, choose the sheet; then move the season on.',
  commentWhy: 'Say what should change in a criterion or a paragraph; the lead answers each.',
  checkWhy: (n) =>
    `${n} ${n === 1 ? 'sheet' : 'sheets'} not sent yet. Nobody sees what is not sent.`,
  explainWhy: (n) =>
    `${n} ${n === 1 ? 'cell' : 'cells'} without an answer. Add evidence or a reason for the second verification.`,
  judgeWhy: (n) =>
    `${n} ${n === 1 ? 'appeal was' : 'appeals were'} given to you, who never verified that cell.`,
  returnedWhy: (reason) => `The sheet was returned for this reason: “${reason}”`,
  recordWhy: (n, bare) =>
    n === 0
      ? 'No activity yet. Four fields are enough; evidence and details can follow.'
      : `${n} ${n === 1 ? 'activity' : 'activities'} recorded${bare > 0 ? `, ${bare} without evidence` : ', all with evidence'}.`,
  fillWhy: (n) =>
    `${n} ${n === 1 ? 'criterion is' : 'criteria are'} still empty. Where there was nothing, tick the confirmation when submitting.`,
  submitWhy:
    'Every criterion is filled in. Once submitted, the sheet is locked until the lead returns it.',
  askSubmitWhy: 'Your account fills in but does not submit; ask the approver of your organisation.',
  lateWhy: (n) =>
    n > 0
      ? `Self-scoring is over; ${n} criteria are not claimed yet. They can be claimed and submitted until the conference opens.`
      : 'Self-scoring is over; every criterion is claimed. The sheet can be submitted until the conference opens.',
  waitSubmittedWhy: 'The sheet is locked until it is verified or returned.',
  verifyWhy: (cells, members) =>
    `${cells} cells of ${members} ${members === 1 ? 'member' : 'members'} have no verified points yet. Your own organisation is verified by somebody else.`,
  verifyWaitWhy: (n) => `${n} have not submitted yet; late sheets will appear in the review.`,
  verifyDoneWhy: 'Every cell of your part has verified points.',
  watchVerifyWhy:
    'The lead and the deputy are verifying. Your self-score stays beside the verified points and their reasons.',
  decideWhy: (n) =>
    `${n} ties or withheld awards need a decision of the conference, with its minutes.`,
  unverifiedWhy: (cells, members, notIn) =>
    [
      cells > 0 && `${cells} cells of ${members} members have no verified points.`,
      notIn > 0 && `${notIn} members have not submitted.`,
      'To settle them, go back to verification; or publish if the conference agrees.',
    ]
      .filter(Boolean)
      .join(' '),
  publishWhy: (blank) =>
    [
      'Every claimed cell is verified and no case is undecided.',
      blank > 0 && `${blank} blank cells count 0.`,
      'Once published, the table, the decisions and the result are locked.',
    ]
      .filter(Boolean)
      .join(' '),
  conferencePrintWhy:
    'Nothing is open. Print the score table of the cluster with the reasons for the ranks.',
  conferenceWhy: 'Ranks, reasons and every number can be opened.',
  publishedWhy: 'The result can no longer change; anybody can look at it and compute it again.',
  lookWhy: 'Each criterion states how points are given and what proves them.',

  claimedOf: (claimed, leaves) => `${claimed} of ${leaves} criteria filled in`,
  provisional: (points) => `${points} points so far`,
  fromReport: 'Record from a report',
  openSheet: 'Open the sheet',
  meter: 'Criteria filled in',

  others: 'Other tasks',
  noOthers: 'Nothing else waits.',
  'task.unclaimed': (n) =>
    `${n} ${n === 1 ? 'activity counts' : 'activities count'} under no criterion`,
  'task.unclaimed.why':
    'Points come once they count under a criterion; suggestions are there, you choose.',
  'task.unclaimed.do': 'Choose criteria',
  'task.evidence': (n) => `Add evidence to ${n} ${n === 1 ? 'activity' : 'activities'}`,
  'task.evidence.why': 'Without pictures or documents the verifier will ask.',
  'task.evidence.do': 'Add evidence',
  'task.tell': (n) => (n === 1 ? 'Be a teller of 1 motion' : `Be a teller of ${n} motions`),
  'task.tell.why': 'You hold a key: make it before the vote, take your seal off after it.',
  'task.tell.do': 'Open the motion',
  'task.vote': (n) => (n === 1 ? 'Vote on 1 motion' : `Vote on ${n} motions`),
  'task.vote.why': 'The conference waits for your vote.',
  'task.vote.do': 'Open the paper',
  'task.countersign': (_n) => 'A proposal to publish waits for your word',
  'task.countersign.why':
    'It takes a second person of another organisation. Look at the result, then decide.',
  'task.countersign.do': 'See the proposal',
  'task.check': (n) => (n === 1 ? 'Check 1 sheet given to you' : `Check ${n} sheets given to you`),
  'task.check.why': 'Nobody sees what is not sent.',
  'task.check.do': 'Open the checks',
  'task.explain': (n) => (n === 1 ? 'Explain 1 changed cell' : `Explain ${n} changed cells`),
  'task.explain.why': 'Add evidence or a reason for the second verification.',
  'task.explain.do': 'Open the explanations',
  'task.judge': (n) => (n === 1 ? 'Decide 1 appeal' : `Decide ${n} appeals`),
  'task.judge.why': 'Given to you because you never verified that cell.',
  'task.judge.do': 'Open the appeals',
  'task.sign': (n) => (n === 1 ? 'Sign 1 joint activity' : `Sign ${n} joint activities`),
  'task.sign.why':
    'Another organisation recorded it with yours. Read it, then sign or object with a reason.',
  'task.sign.do': 'See the activities',
  'task.merge': (n) =>
    n === 1 ? 'Answer 1 offer to merge records' : `Answer ${n} offers to merge records`,
  'task.merge.why': 'Another organisation thinks that both recorded the same event.',
  'task.merge.do': 'See the offers',
  'task.confirm': (_n) => 'A change of the sheet waits for your word',
  'task.confirm.why':
    'It takes a second person of another organisation. Look at the differences, then decide.',
  'task.confirm.do': 'See the proposal',
  'task.answer': (n) => (n === 1 ? 'Answer 1 comment' : `Answer ${n} comments`),
  'task.answer.why': 'Each comment is answered once; everybody in the cluster reads it.',
  'task.answer.do': 'See the comments',
  'task.ownSheet': 'Your own sheet is not submitted',
  'task.ownSheet.why': 'Self-scoring is over; it can still be submitted, recorded as late.',
  'task.import': 'A report is half looked through',
  'task.import.why': (accepted, open) =>
    `${accepted} accepted and not recorded, ${open} not looked at. It is kept on this device.`,
  'task.import.do': 'Go on with the report',
  'task.draft': 'A draft of an activity is not sent',
  'task.draft.why': 'It is kept on this device; the server does not have it.',
  'task.draft.do': 'Open the draft',
  'task.chase': (left, returned) =>
    [
      left > 0 && `${left} ${left === 1 ? 'member has' : 'members have'} not submitted`,
      returned > 0 && `${returned} correcting a returned sheet`,
    ]
      .filter(Boolean)
      .join(', '),
  'task.chase.why': 'Remind them before verification begins.',
  'task.chase.late': 'Self-scoring is over; who has not submitted still can, recorded as late.',
  'task.chase.returned': 'Remind them to submit again, so that verification goes on.',
  'task.chase.do': 'See the members',
  'task.move': (phase) => `Move on to: ${phase}`,
  'task.publish': 'Publish the result',
  'task.move.why': 'When everything of this phase is done; the whole cluster sees the change.',
  'task.move.do': 'Change the phase',
  'task.otherSeason.why': (phase) => `This season is in the phase: ${phase}.`,
  'task.otherSeason.do': 'Open this season',

  recent: 'Recorded lately',
  seeAll: (n) => `See all ${n} activities`,
  seasonTitle: (year) => `Season ${year}`,
  bySection: 'Self-score by section',
  bySectionHint: 'points so far / maximum',
  sectionClaimed: (claimed, leaves) => `${claimed}/${leaves} criteria`,
  sectionGranted: (points) => `with ${points} points given before any claim`,
  noMax: 'no limit',
  standing: 'Present standing',
  standingHint: 'By verified points; the self-score stands in where nothing is verified yet.',
  rankOf: (rank, n, tied) => `Rank ${rank}${tied ? ' (level)' : ''} of ${n} members`,
  rankOfIn: (rank, n, tied) =>
    `Rank ${rank}${tied ? ' (level)' : ''} of ${n} ${n === 1 ? 'member' : 'members'} that submitted`,
  notInYet: 'Your sheet is not submitted, so it has no points and no rank yet.',
  points: (points) => `${points} points`,
  unranked: 'Out of competition',
  leader: (name, points) => `In the lead: ${name}, ${points} points`,
  openStandings: 'See the standings and why',
  submitted: (n, all) => `${n} of ${all} members have submitted`,
  done: 'done',
}
