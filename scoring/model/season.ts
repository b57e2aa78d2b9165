import * as v from 'valibot'
import { Award, AwardPolicy, Block, Decision } from './award.ts'
import { closed } from './closed.ts'
import { Fact } from './fact.ts'
import { Grade, Sanction } from './grade.ts'
import { Member } from './member.ts'
import { Whole } from './numbers.ts'
import { Ranking } from './ranking.ts'
import { Sheet } from './sheet.ts'
import { filled, Words } from './values.ts'

export const seasonFormat = 'thidua/season@1'

/**
 * One year of one cluster: everything that a result follows from. In memory every decimal is its
 * canonical text; written out again with `JSON.stringify` it is the same season. Only its shape is
 * checked here, what its parts say of each other by `checkSeason`.
 */
export const SeasonFile = closed({
  format: v.literal(seasonFormat, 'format.unknown'),
  title: Words,
  year: Whole,
  members: filled(Member),
  sheet: Sheet,
  facts: v.optional(v.array(Fact, 'list.missing'), []),
  grades: v.optional(v.array(Grade, 'list.missing')),
  sanctions: v.optional(v.array(Sanction, 'list.missing')),
  ranking: v.optional(Ranking),
  awards: v.optional(v.array(Award, 'list.missing')),
  award_policy: v.optional(AwardPolicy),
  blocks: v.optional(v.array(Block, 'list.missing')),
  decisions: v.optional(v.array(Decision, 'list.missing')),
  /** The sheet was made for illustration and is nobody's regulation: said wherever it is shown. */
  model: v.optional(v.boolean('boolean.missing')),
})
export type SeasonFile = v.InferOutput<typeof SeasonFile>
