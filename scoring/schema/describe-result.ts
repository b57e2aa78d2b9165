import {
  AwardResult,
  DecidedBy,
  LedgerLine,
  LedgerStatus,
  MissingQuestion,
  Pending,
  Points,
  Question,
  Result,
  ResultMember,
  TieQuestion,
  WithheldQuestion,
} from '../model/result.ts'
import { object, value } from './describe.ts'

const question = 'What is open.'

/** The result of a season. */
export const describedResult = [
  object(
    'Result',
    Result,
    'What follows from a season file at one stage. The same file and engine version give the same bytes, whatever the order of members and facts.',
    {
      format: 'The format and its version.',
      engine: 'The version of the engine that computed it.',
      stage: 'The stage that was scored.',
      members: 'Every member, by rank, then official number; those out of competition last.',
      awards: 'What became of each award, by its id.',
      questions: 'What people must still decide.',
    },
  ),
  value('Points', Points, 'Points as decimal text without trailing zeros: "94.25", "0", "-1.5".'),
  object('ResultMember', ResultMember, 'What became of one member.', {
    id: 'Its id in the season file.',
    total: 'Its total.',
    base: 'The column Chuẩn.',
    bonus: 'The column Thưởng.',
    penalty: 'The column Trừ; 0 or below as the sheet has it.',
    cut: 'What clamps, rounding and rescaling of groups of several kinds took away or gave: base + bonus + penalty + cut = total.',
    missing: 'How many criteria still want figures.',
    flags: 'The flags that its facts raise, sorted.',
    nodes: 'What each node is worth, by its code; 0 where it dropped out.',
    grade: 'The id of its grade after sanctions and quotas; null without one.',
    grade_before_sanctions: 'The id of its grade before sanctions; null without one.',
    sanctions: 'The places in the list of sanctions, from 0, of those that applied.',
    rank: 'Its rank; a decimal in fractional ranking (2.5); null out of competition.',
    tied: 'Whether others are level with it on all ranking keys.',
    would_be: 'Only out of competition: the rank that it would have.',
    decided_by:
      'Why it stands below the one listed above it; absent for the first and out of competition.',
    ledger: 'The account of its total, line by line: their points add up to it.',
  }),
  object('DecidedBy', DecidedBy, 'Which ranking key put a member below the one above it.', {
    key: 'The key that decided; null where the two are level.',
    above: 'The id of the one above.',
    values:
      'Both values as compared, the upper one’s first, null where one is missing; null where the two are level.',
    equal_on: 'The keys before it, on which the two are equal.',
  }),
  object(
    'LedgerLine',
    LedgerLine,
    'One line of the account of a total. The line of a criterion adds what it is worth, that of a group only what the group itself adds or takes.',
    {
      code: 'The code of the node; empty for the sheet as a whole.',
      fact: 'The fact that was used, without member and criterion; null without one.',
      steps: 'The computation in words, step by step.',
      points: 'What the line adds to the total.',
      cut: 'What the node’s own min and max took away; below 0 where they gave.',
      status: 'What became of the node.',
      explained: 'The line as a structured account; only where it was asked for.',
    },
  ),
  value(
    'LedgerStatus',
    LedgerStatus,
    'What became of a node. used: its fact, or of a group its parts, gave the points. missing: it still wants figures. overridden: a person set the points. not_applicable: it does not apply. not_counted: it lies in a node that does not apply, or in one whose condition fails and wants no figures. requires_failed: its own condition fails. voided: an option in it makes it worth 0.',
  ),
  object('AwardResult', AwardResult, 'What became of an award.', {
    seats: 'Its seats, after all that is taken off.',
    recipients: 'The ids of those who have it, in ranking order.',
    withheld: 'The ids of those whose seat is kept, who get nothing now.',
    pending: 'A tie on the last seats that people must settle; null without one.',
    unfilled: 'Seats that nobody has.',
    overrun: 'Recipients beyond the seats, by a tie that lets all in.',
  }),
  object('Pending', Pending, 'Seats on a line through a tie.', {
    choose: 'How many must be chosen.',
    among: 'The ids of those level at the line, in ranking order.',
  }),
  value('Question', Question, 'What people must still decide.'),
  object('MissingQuestion', MissingQuestion, 'A criterion that still wants figures.', {
    kind: question,
    member: 'The id of the member.',
    criterion: 'The code of the criterion.',
  }),
  object('TieQuestion', TieQuestion, 'A tie on the last seats of an award.', {
    kind: question,
    award: 'The id of the award.',
    choose: 'How many must be chosen.',
    among: 'The ids of those level at the line, in ranking order.',
  }),
  object('WithheldQuestion', WithheldQuestion, 'A seat that is kept for a member.', {
    kind: question,
    award: 'The id of the award.',
    member: 'The id of the member.',
  }),
]
