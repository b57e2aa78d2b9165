import type { Translation } from '../texts.ts'
import type { awards as vi } from '../vi/awards.ts'

export const awards: Translation<typeof vi> = {
  title: (year) => `Awards ${year}`,
  lead: 'The software only proposes, by condition and quota. The conference decides; choosing among level members or putting them in order needs the number of the minutes.',
  print: 'Print the score table',
  closedTitle: 'The award proposals are not open yet.',
  closedNext: (phase) =>
    `They follow from the standings, which open from the verification phase. The season is in the phase “${phase}”.`,
  noneTitle: 'This season has no awards.',
  noneNext: 'Awards, quotas and conditions stand in the criteria of the season.',
  openOne: (n) => `The conference still has to decide ${n} ${n === 1 ? 'matter' : 'matters'}:`,
  openDecide: 'Decide',
  provisional: (n) =>
    `${n} cells have no verified figure and count as 0; the proposals may still change.`,

  seats: (taken, seats) => `${taken} of ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
  'quota.title': 'Quotas',
  condition: 'Condition',
  conditionNone: 'No condition of its own; by rank.',
  'tie.expand': 'Those level at the last seat all receive it.',
  'tie.exclude': 'Of those level at the last seat none receives it.',
  'tie.decide': 'Among those level at the last seat the conference chooses.',
  withHigher: 'May be held together with a higher award.',
  onlyOne: 'Whoever holds a higher award does not receive this one.',

  'line.pending': (choose) =>
    `${choose} ${choose === 1 ? 'seat' : 'seats'} left, the conference chooses`,
  'line.unfilled': (n) =>
    `${n} ${n === 1 ? 'seat stays' : 'seats stay'} empty: nobody else qualifies`,
  'line.overrun': (n) => `${n} over the quota because of a tie at the last seat`,
  'line.none': 'Nobody is proposed yet.',
  'line.adds': (recipients, withheld, pending, unfilled, seats) =>
    `${recipients} proposed + ${withheld} kept + ${pending} to be chosen + ${unfilled} empty = ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
  'line.addsOver': (recipients, withheld, seats, overrun) =>
    `${recipients} proposed + ${withheld} kept = ${seats} ${seats === 1 ? 'seat' : 'seats'} + ${overrun} over`,
  'status.recipient': 'Proposed',
  'status.withheld': 'Seat kept',
  'status.pending': 'To be chosen',
  'status.denied': 'Denied',
  'status.not-eligible': 'Does not qualify',
  'status.holds-higher': 'Holds a higher award',
  'status.beyond-seats': 'No seat left',
  'status.excluded-tie': 'Level at the last seat',
  'status.unranked': 'Not ranked',
  member: (total, grade) => `${total} points · ${grade}`,
  others: (n) => `${n} other ${n === 1 ? 'member' : 'members'} and why`,

  'decide.choose': 'Choose members',
  'decide.chooseTitle': (n, award) => `Choose ${n} for ${award}`,
  'decide.chooseCount': (chosen, need) => `${chosen} of ${need} chosen`,
  'decide.chooseWrong': (need) => `Choose exactly ${need}.`,
  'decide.deny': 'Deny',
  'decide.denyTitle': (member, award) => `Deny ${award} to ${member}`,
  'decide.denyBody': 'The seat goes to the next member that qualifies.',
  'decide.withhold': 'Keep the seat, give nothing yet',
  'decide.withholdTitle': (member, award) =>
    `Keep the seat of ${member} for ${award}, give nothing yet`,
  'decide.withholdBody': 'The seat is kept until there is a conclusion; nobody moves up.',
  'decide.confirm': 'Agree the list',
  'decide.confirmTitle': (award) => `Agree the list of ${award}`,
  'decide.confirmBody': (members) => `The conference agrees to propose: ${members}.`,
  'decide.rank': 'Put in order',
  'decide.rankTitle': 'Put the level members in order',
  'decide.rankBody':
    'These members are level on every ranking key. The conference decides the order.',
  'decide.rankApart':
    'Choosing a member for a seat does not change the ranks: the members stay tied until the conference puts them in order.',
  'decide.place': (n) => `Number ${n}`,
  'decide.wrongOrder': 'Give each member a different number.',
  'decide.reason': 'Reason',
  'decide.reasonOptional': 'Reason (if any)',
  'decide.reference': 'Minutes',
  'decide.referenceOptional': 'Minutes (if any)',
  'decide.referenceHint': 'For example: 04/BB-CTĐ3, item 5',
  'decide.reasonMissing': 'Give the reason, so that the member and the cluster know why.',
  'decide.referenceMissing': 'Give the minutes that decided this.',
  'decide.save': 'Record the decision',
  'decide.saving': 'Recording…',
  'decide.cancel': 'Cancel',
  'decide.done': 'Decision recorded; the proposals are computed anew.',
  'decide.undone': 'Decision cancelled; the proposals are computed anew.',
  'decide.notNow': 'Decisions can be recorded only in the conference phase.',
  'decide.ownByDeputy': (own, other) =>
    `This concerns ${own}, your own organisation, so ${other} records it.`,
  'decide.deputyOnly': (lead) =>
    `You record only decisions that concern ${lead}; the lead records the others.`,
  'decisions.title': 'Decisions on record',
  'decisions.none': 'No decision yet.',
  'decisions.noneNext': 'Decisions of the conference appear here with their minutes.',
  'decisions.denied': (award, members) => `${award} denied to ${members}.`,
  'decisions.withheld': (award, members) => `${award}: seat of ${members} kept, nothing given yet.`,
  'decisions.choose': (award, members) => `${award}: ${members} chosen.`,
  'decisions.rank': (members) => `Order of the level members: ${members}.`,
  'decisions.confirm': (award, members) => `${award}: list agreed: ${members}.`,
  'decisions.allAwards': 'All awards',
  'decisions.meta': (reference, at, by) => `Minutes ${reference} · ${at} · ${by}`,
  'decisions.metaPlain': (at, by) => `${at} · ${by}`,
  'decisions.unused':
    'Does not fit the present standings and is not used; the conference has to decide again.',
  'decisions.cancel': 'Cancel the decision',
  'decisions.cancelTitle': 'Cancel this decision',
  'decisions.cancelReason': 'Reason for cancelling',
  'decisions.cancelBody':
    'The decision stays on record with who cancelled it and why; the proposals are computed anew.',
  'decisions.cancelled': (at, by, reason) => `Cancelled ${at}, ${by}: ${reason}`,
  'decisions.showCancelled': (n) => `${n} cancelled ${n === 1 ? 'decision' : 'decisions'}`,
  'decisions.keep': 'Keep the decision',
  'self.title': 'Nobody decides for oneself',
  'self.body': (lead, deputy) =>
    `${lead} is the lead and competes too. Decisions that concern ${lead} are recorded by the deputy, ${deputy}.`,
}
