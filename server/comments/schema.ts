import * as v from 'valibot'
import { CriterionCode, Slug, text, Uuid } from '../../scoring/model/values.ts'

export const CommentParams = v.object({ seasonId: Slug, commentId: Uuid })

const Whole = v.pipe(
  v.number('number.unreadable'),
  v.integer('number.not_whole'),
  v.minValue(1, 'number.too_small'),
)

/** The root of the sheet has no code: what is said of it is said of the whole sheet. */
const NodeCode = v.union([v.literal(''), CriterionCode])

/** What a member says; `number` is that of the sheet or the document as it was read. */
export const NewComment = v.variant('on', [
  v.strictObject({
    on: v.literal('sheet'),
    criterion: NodeCode,
    number: Whole,
    text: text(2000, 1),
  }),
  v.strictObject({
    on: v.literal('document'),
    documentId: Uuid,
    number: Whole,
    /** From 1; null for the whole document. */
    paragraph: v.nullable(Whole),
    text: text(2000, 1),
  }),
])
export type NewComment = v.InferOutput<typeof NewComment>

/** Tiếp thu · tiếp thu một phần · giải trình, không tiếp thu. */
export const commentOutcomes = ['accepted', 'partly', 'declined'] as const
export const CommentOutcome = v.picklist(commentOutcomes, 'choice.unknown')
export type CommentOutcome = v.InferOutput<typeof CommentOutcome>

/** The answer closes the comment. Whatever is not taken over whole has its reason. */
export const AnswerComment = v.pipe(
  v.strictObject({ outcome: CommentOutcome, answer: text(2000) }),
  v.forward(
    v.partialCheck(
      [['outcome'], ['answer']],
      ({ outcome, answer }) => outcome === 'accepted' || answer !== '',
      'reason.missing',
    ),
    ['answer'],
  ),
)
export type AnswerComment = v.InferOutput<typeof AnswerComment>

export const Comment = v.object({
  id: Uuid,
  member: Slug,
  /** A node's code, '' for the whole sheet; null for a document. */
  criterion: v.nullable(v.string()),
  documentId: v.nullable(Uuid),
  /** From 1; null for the whole document, and for the sheet. */
  paragraph: v.nullable(v.number()),
  /** The version of the sheet or the document that it was made on. */
  number: v.number(),
  /** What it was made on, as it was worded then. */
  quote: v.string(),
  text: v.string(),
  /** Made after the time for comments. */
  late: v.boolean(),
  at: v.string(),
  by: v.string(),
  withdrawnAt: v.nullable(v.string()),
  outcome: v.nullable(CommentOutcome),
  answer: v.nullable(v.string()),
  answeredAt: v.nullable(v.string()),
  answeredBy: v.nullable(v.string()),
  /** Whether it waits for the reader's answer. */
  mayAnswer: v.boolean(),
  mayWithdraw: v.boolean(),
})
export type Comment = v.InferOutput<typeof Comment>
