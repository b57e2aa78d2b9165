import * as v from 'valibot'
import { FactFields } from '../../scoring/model/claim.ts'
import { CriterionCode, text } from '../../scoring/model/values.ts'

export const mostFormBytes = 5 * 1024 * 1024

export const longestNote = 2000
const Said = v.strictObject({ figures: FactFields, note: text(longestNote) })

/** A line of the form that says something else than the claim does. */
export const FormChange = v.object({
  criterion: CriterionCode,
  title: v.string(),
  /** The line of the form, as Excel counts. */
  row: v.number(),
  /** Of the claim that is to be changed; 0 where there is none. */
  version: v.number(),
  before: Said,
  after: Said,
})
export type FormChange = v.InferOutput<typeof FormChange>

/** A cell that cannot be taken as it is. */
export const FormRefusedCell = v.object({
  /** As Excel names it: "E12". */
  cell: v.string(),
  criterion: v.string(),
  code: v.string(),
  message: v.string(),
})
export type FormRefusedCell = v.InferOutput<typeof FormRefusedCell>

/** What a form would change. Nothing of it is stored. */
export const FormReading = v.object({
  changes: v.array(FormChange),
  refusals: v.array(FormRefusedCell),
  /** Lines that say what is claimed already. */
  same: v.number(),
})
export type FormReading = v.InferOutput<typeof FormReading>

/** What is taken from a form, all or nothing; activities and evidence stay as they are. */
export const NewFormImport = v.strictObject({
  changes: v.pipe(
    v.array(
      v.strictObject({
        criterion: CriterionCode,
        version: v.pipe(v.number(), v.integer('number.not_whole'), v.minValue(0)),
        ...Said.entries,
      }),
    ),
    v.minLength(1, 'field.missing'),
    v.maxLength(500, 'list.too_long'),
  ),
})
export type NewFormImport = v.InferOutput<typeof NewFormImport>

/** How many claims were changed. */
export const FormImportAnswer = v.object({ saved: v.number() })
export type FormImportAnswer = v.InferOutput<typeof FormImportAnswer>
