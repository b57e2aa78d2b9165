import * as v from 'valibot'
import { CriterionCode, Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Evidence } from '../evidence/schema.ts'

/** Files that go with a statement; they are uploaded before. */
export const StatementFiles = v.pipe(v.array(Uuid), v.maxLength(30, 'list.too_long'))

/** A member's answer to a verified value that is not its own: it agrees, or says why not. */
export const NewExplanation = v.pipe(
  v.strictObject({
    criterion: CriterionCode,
    /** The verified round that is answered. */
    round: v.pipe(
      v.number('number.unreadable'),
      v.integer('number.not_whole'),
      v.minValue(1, 'number.too_small'),
    ),
    agrees: v.boolean('field.wrong'),
    statement: text(2000),
    evidenceIds: StatementFiles,
  }),
  v.forward(
    v.partialCheck(
      [['agrees'], ['statement']],
      ({ agrees, statement }) => agrees || statement !== '',
      'reason.missing',
    ),
    ['statement'],
  ),
)
export type NewExplanation = v.InferOutput<typeof NewExplanation>

/** An answer on record; a later one to the same value stands beside it. */
export const Explanation = v.object({
  id: Uuid,
  member: Slug,
  criterion: CriterionCode,
  round: v.number(),
  agrees: v.boolean(),
  statement: v.string(),
  evidence: v.array(Evidence),
  at: v.string(),
  by: v.string(),
})
export type Explanation = v.InferOutput<typeof Explanation>
