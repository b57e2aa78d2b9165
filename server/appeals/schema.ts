import * as v from 'valibot'
import { FactFields } from '../../scoring/model/claim.ts'
import { CriterionCode, Slug, text, Uuid } from '../../scoring/model/values.ts'
import { Evidence } from '../evidence/schema.ts'
import { StatementFiles } from '../explanations/schema.ts'

export const AppealParams = v.object({ seasonId: Slug, appealId: Uuid })

export const appealOutcomes = ['upheld', 'partly', 'rejected'] as const
export const AppealOutcome = v.picklist(appealOutcomes, 'choice.unknown')
export type AppealOutcome = v.InferOutput<typeof AppealOutcome>

/** What a member does not accept: one for each criterion. */
export const NewAppeal = v.strictObject({
  criterion: CriterionCode,
  statement: text(2000, 1),
  evidenceIds: StatementFiles,
})
export type NewAppeal = v.InferOutput<typeof NewAppeal>

/** The answer, with its reasons; `fact` are the new figures, which only a rejection leaves out (null). */
export const DecideAppeal = v.strictObject({
  outcome: AppealOutcome,
  answer: text(2000, 1),
  fact: v.nullable(FactFields),
})
export type DecideAppeal = v.InferOutput<typeof DecideAppeal>

const Rank = v.nullable(v.number())

/** What a decision did, by the engine, when it was made. */
export const AppealEffect = v.object({
  points: v.object({ from: v.string(), to: v.string() }),
  total: v.object({ from: v.string(), to: v.string() }),
  rank: v.object({ from: Rank, to: Rank }),
})
export type AppealEffect = v.InferOutput<typeof AppealEffect>

export const Appeal = v.object({
  id: Uuid,
  member: Slug,
  criterion: CriterionCode,
  /** The verified round that it is against. */
  round: v.number(),
  statement: v.string(),
  evidence: v.array(Evidence),
  /** Made after the window was over. */
  late: v.boolean(),
  /** The member that decides; null while nobody is free of involvement. */
  judge: v.nullable(Slug),
  at: v.string(),
  by: v.string(),
  outcome: v.nullable(AppealOutcome),
  answer: v.nullable(v.string()),
  effect: v.nullable(AppealEffect),
  decidedAt: v.nullable(v.string()),
  decidedBy: v.nullable(v.string()),
  /** Whether it waits for the actor. */
  mayDecide: v.boolean(),
})
export type Appeal = v.InferOutput<typeof Appeal>

export const Docket = v.object({
  /** Oldest first. */
  appeals: v.array(Appeal),
  /** Whether an appeal made now would be late. */
  late: v.boolean(),
})
export type Docket = v.InferOutput<typeof Docket>
