import { Fact } from '../model/fact.ts'
import { Member } from '../model/member.ts'
import { SeasonFile } from '../model/season.ts'
import { object } from './describe.ts'

/** The season file itself, its members and facts. */
export const describedSeason = [
  object(
    'Season',
    SeasonFile,
    'One year of one cluster: everything that a result follows from. A file with an unknown or misspelt field, a missing reference or an impossible number is refused as a whole.',
    {
      format: 'The format and its version.',
      title: 'What the season is called: "Cụm 3, năm 2023".',
      year: 'The year that is scored.',
      members: 'The members of the cluster; at least one. Their order in the file changes nothing.',
      sheet: 'The scoring sheet that all members are scored by.',
      facts:
        'Figures, answers and decisions about members. One for each member, criterion and stage; their order changes nothing. Default none.',
      grades: 'The grades (xếp loại), best first, each from below the one before it. Default none.',
      sanctions: 'What lowers a grade, in this order, each on what the last left. Default none.',
      ranking: 'How members are ranked. Default competition ranking by total.',
      awards: 'The awards, in order of precedence. Default none.',
      award_policy: 'What an overrun of one award does to the next. Default nothing.',
      blocks: 'Members kept from awards. Default none.',
      decisions:
        'Decisions of people that are on record: who of a tie has a seat, or its order. Default none.',
      model: 'true: the sheet was made for illustration and is nobody’s regulation. Default false.',
    },
  ),
  object('Member', Member, 'An organisation in this season.', {
    id: 'What facts and decisions name it by, once in the file.',
    name: 'Its full name.',
    order: 'Its official number, once in the file: the listing inside a tie follows it.',
    size: 'Its people, or whatever else per_size divides by. Needed only for such criteria.',
    status: 'ranked (the default), or unranked: out of competition, listed last, takes no place.',
    reason: 'Why it is unranked.',
  }),
  object(
    'Fact',
    Fact,
    'One figure, answer or decision about one member, under one criterion, at one stage. Which fields it has follows from the rule of the criterion; one that the rule cannot use is refused. Without a fact, or a field that the rule needs, the criterion is missing, which is not 0.',
    {
      member: 'The id of the member.',
      criterion: 'The code of the criterion; of a group only for not_applicable.',
      stage: 'The column that it stands in. Default verified.',
      quantity:
        'How many or how much, in the unit of the criterion: for perUnit, bands, place, and ratio of best.',
      actual: 'What was reached: for percent, growth, ratio of plan and leader.',
      plan: 'What was planned, in the same unit as actual: for percent, ratio of plan and leader. Without a plan it is left out.',
      previous: 'What was reached the year before, in the same unit: for growth.',
      met: 'For fixed: whether it was done or happened.',
      option: 'For choice: the id of the level.',
      scores: 'For judged: the score of each judge.',
      points:
        'For given: the points as decided. Under any other rule: a person’s own points instead of the rule’s, at stage verified or final, with a reason; they stand as they are, without weight or rounding, within min and max.',
      reason: 'Why a person set the points instead of the rule.',
      not_applicable:
        'true: the criterion or group does not apply to this member. It stands alone, and only where the node says what that does.',
      note: 'A remark for people; it changes no points.',
      evidence: 'What proves it: references to documents, one each.',
    },
  ),
]
