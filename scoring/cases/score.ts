import * as v from 'valibot'
import { defineOp, type Op } from './op.ts'
import { bonus } from './score/bonus.ts'
import { cap } from './score/cap.ts'
import { capWeight } from './score/cap-weight.ts'
import { missing } from './score/missing.ts'
import { notApplicable } from './score/not-applicable.ts'
import { penalty } from './score/penalty.ts'
import { rounding } from './score/rounding.ts'
import { split } from './score/split.ts'

const kinds = {
  cap,
  bonus,
  penalty,
  na: notApplicable,
  missing,
  split,
  rounding,
  capWeight,
} satisfies Record<string, Op>

const names = Object.keys(kinds) as (keyof typeof kinds)[]

/** One point of the sheet's algebra, by its `kind`. */
export const score = defineOp(v.looseObject({ kind: v.picklist(names) }), (input) =>
  kinds[input.kind].run(input),
)
