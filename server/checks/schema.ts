import * as v from 'valibot'
import { Draw, DrawInput } from '../../scoring/cross-check/model.ts'
import { FactFields } from '../../scoring/model/claim.ts'
import { CriterionCode, Slug, text, Uuid } from '../../scoring/model/values.ts'

export const CheckParams = v.object({ seasonId: Slug, checkId: Uuid })
export const CheckItemParams = v.object({ ...CheckParams.entries, criterion: CriterionCode })

/** A draw is asked for by its seed alone: there is none to look at first, so none to choose. */
export const NewDraw = v.strictObject({
  /** How many each member checks, and by how many each is checked. */
  k: v.pipe(
    v.number('number.unreadable'),
    v.integer('number.not_whole'),
    v.minValue(1, 'number.too_small'),
    v.maxValue(10, 'number.too_large'),
  ),
  /** As it was said in public. */
  seed: text(200, 1),
  /** Why it is drawn again; the first draw needs none. */
  reason: v.optional(text(1000), ''),
})
export type NewDraw = v.InferOutput<typeof NewDraw>

/** A draw with all that anybody needs to draw it again. */
export const CheckDraw = v.object({
  number: v.number(),
  input: DrawInput,
  result: Draw,
  /** SHA-256 of the canonical JSON of `{ input, result }`. */
  digest: v.string(),
  reason: v.string(),
  at: v.string(),
  by: v.string(),
})
export type CheckDraw = v.InferOutput<typeof CheckDraw>

/** An assignment of the draw in force. */
export const Check = v.object({
  id: Uuid,
  checker: Slug,
  member: Slug,
  /** How many of the criteria that the member states something under are looked at, and how many there are. */
  done: v.number(),
  of: v.number(),
  sentAt: v.nullable(v.string()),
  /** Points between the checker's values and the member's own; null while it is not open to the reader. */
  disagreement: v.nullable(v.string()),
  /** Whether the reader may see what it says. */
  open: v.boolean(),
})
export type Check = v.InferOutput<typeof Check>

/** Who checks whom and how far they are; draws from the first on, the last in force. */
export const CheckBoard = v.object({ draws: v.array(CheckDraw), checks: v.array(Check) })
export type CheckBoard = v.InferOutput<typeof CheckBoard>

export const verdicts = ['agree', 'other', 'ask'] as const
const Verdict = v.picklist(verdicts, 'choice.unknown')
export type Verdict = v.InferOutput<typeof Verdict>

/** Agreed, another value with its note, or a note that asks for evidence. */
export const SaveItem = v.pipe(
  v.strictObject({
    verdict: Verdict,
    fact: v.optional(v.nullable(FactFields), null),
    note: v.optional(text(1000), ''),
  }),
  v.forward(
    v.partialCheck(
      [['verdict'], ['note']],
      ({ verdict, note }) => verdict === 'agree' || note !== '',
      'reason.missing',
    ),
    ['note'],
  ),
  v.forward(
    v.partialCheck(
      [['verdict'], ['fact']],
      ({ verdict, fact }) => verdict !== 'other' || fact !== null,
      'fact.empty',
    ),
    ['fact'],
  ),
  v.forward(
    v.partialCheck(
      [['verdict'], ['fact']],
      ({ verdict, fact }) => verdict === 'other' || fact === null,
      'field.wrong',
    ),
    ['fact'],
  ),
)
export type SaveItem = v.InferOutput<typeof SaveItem>

export const CheckItem = v.object({
  criterion: CriterionCode,
  verdict: Verdict,
  fact: v.nullable(FactFields),
  note: v.string(),
  version: v.number(),
  at: v.string(),
  by: v.string(),
})
export type CheckItem = v.InferOutput<typeof CheckItem>

/** A check in full. */
export const CheckDetail = v.object({
  ...Check.entries,
  items: v.array(CheckItem),
  /** What has to be looked at before it is sent. */
  asked: v.array(CriterionCode),
  /** What the checker may say nothing about: activities in which it took part itself count there. */
  barred: v.array(CriterionCode),
})
export type CheckDetail = v.InferOutput<typeof CheckDetail>
