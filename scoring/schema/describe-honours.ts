import { Award, AwardPolicy, Block, Decision, OnAward, OnRanking } from '../model/award.ts'
import { Grade, Sanction } from '../model/grade.ts'
import { Count, GradePercent, GradeQuota, PercentOf, Quota } from '../model/quota.ts'
import { Ranking, RankingKey } from '../model/ranking.ts'
import { object, value } from './describe.ts'

/** Grades, sanctions and the ranking. */
const describedRanking = [
  object('Grade', Grade, 'A grade (xếp loại): a member has the first one that it reaches.', {
    id: 'What conditions and sanctions name it by, once in the list.',
    title: 'What it is called: "Xuất sắc".',
    from: 'The least total for it, in points.',
    requires: 'What a member must meet besides. No rank or grade. Default nothing.',
    quota:
      'How many ranked members may have it; those beyond fall to the next grade. Default no limit.',
    tie: 'Of those level at the last seat: exclude: none has it (the default). expand: all have it.',
  }),
  object('Sanction', Sanction, 'What lowers a grade: exactly one of at_most, down and exactly.', {
    when: 'It applies where this holds. No rank or grade.',
    at_most: 'The id of the best grade that is left.',
    down: 'So many grades lower; it stops at the lowest.',
    exactly: 'The id of the grade that is left, or null: no grade (không xếp loại).',
  }),
  value('GradeQuota', GradeQuota, 'Seats of a grade: a count, or a percentage.'),
  object('GradePercent', GradePercent, 'floor(percent × base / 100) seats, at least min.', {
    percent: 'The percentage.',
    base: 'members: of all members. ranked: of those in competition.',
    min: 'At least so many seats. Default 0.',
  }),
  object('Ranking', Ranking, 'How members are ranked.', {
    scheme:
      'What two level members before a fourth are called. competition: 1, 2, 2, 4 (the default). dense: 1, 2, 2, 3. ordinal: 1, 2, 3, 4. modified: 1, 3, 3, 4. fractional: 1, 2.5, 2.5, 4.',
    keys: 'What they are compared by: a later key speaks only where all earlier ones are equal. Default the total, the greatest first.',
  }),
  object(
    'RankingKey',
    RankingKey,
    'One thing that members are compared by. A missing value is last.',
    {
      key: 'A key as in conditions but rank, or decision: a recorded decision about this tie, which is the last key.',
      dir: 'desc: the greatest first (the default; of grades the best). asc: the smallest first (always of decision).',
      precision: 'Rounded half-up to so many decimal places first. Default not at all.',
    },
  ),
]

/** Awards and what people decide about them. */
const describedAwards = [
  object('Award', Award, 'An award (hình thức khen thưởng) with its seats and who may have one.', {
    id: 'What other parts of the file name it by, once in the list.',
    title: 'What it is called.',
    quota: 'How many seats it has.',
    legal_ceiling:
      'true: the law sets the number, so nobody may be let in beyond it. Default false.',
    tie: 'Of those level at the last seat: decide: people choose (the default). exclude: none has it. expand: all have it, never under a legal ceiling.',
    requires: 'What a candidate must meet. Default nothing.',
    with_higher: 'true: one who holds an earlier award may have this one too. Default false.',
    counts_higher: 'Ids of earlier awards whose recipients use up seats of this one. Default none.',
    from: 'The id of an earlier award: only those who received it are candidates. Default everybody.',
  }),
  value('Quota', Quota, 'Seats of an award: a count, or a percentage.'),
  object('Count', Count, 'A fixed number of seats.', { count: 'The seats.' }),
  object('AwardPercent', PercentOf, 'floor(percent × base / 100) seats, at least min.', {
    percent: 'The percentage.',
    base: 'members: of all members. ranked: of those in competition. recipients: of those who received the award `of`.',
    of: 'For recipients: the id of an earlier award. Default the award named in from.',
    min: 'At least so many seats. Default 0.',
  }),
  object('AwardPolicy', AwardPolicy, 'How awards bear on each other.', {
    between:
      'extra: seats beyond the quota are extra ones (the default). absorb: they use up seats of the next awards.',
  }),
  object('Block', Block, 'A member kept from an award.', {
    member: 'The id of the member.',
    award: 'The id of the award, or * for all.',
    kind: 'denied: not considered. withheld: keeps the seat, gets nothing now.',
    reason: 'Why, for the minutes.',
  }),
  value(
    'Decision',
    Decision,
    'A decision of people about a tie. One that does not fit the tie as it stands is not used.',
  ),
  object('AwardDecision', OnAward, 'Who of a tie on the last seats has them.', {
    award: 'The id of the award.',
    members: 'The ids of those chosen: as many as there are seats.',
    reference: 'The minutes that record it: "BB 05/2023".',
  }),
  object('RankingDecision', OnRanking, 'The order of members that are level on all other keys.', {
    ranking: 'The ids of the tied members, the first one first.',
    reference: 'The minutes that record it: "BB 05/2023".',
  }),
]

export const describedHonours = [...describedRanking, ...describedAwards]
