import * as v from 'valibot'
import { closed } from './closed.ts'
import { Positive } from './numbers.ts'

export const roundingModes = ['half-up', 'half-even', 'down'] as const

/** Round to a multiple of `to`; `mode` is `half-up` where it is not said. */
export const Rounding = closed({
  to: Positive,
  mode: v.optional(v.picklist(roundingModes, 'choice.unknown')),
})
export type Rounding = v.InferOutput<typeof Rounding>
