import * as v from 'valibot'
import type { RuleKind } from '../rule.ts'
import { bands } from './bands.ts'
import { choice } from './choice.ts'
import { fixed } from './fixed.ts'
import { given } from './given.ts'
import { judged } from './judged.ts'
import { leader } from './leader.ts'
import { perUnit } from './per-unit.ts'
import { place } from './place.ts'
import { ratio } from './ratio.ts'

const kinds = { fixed, choice, perUnit, bands, ratio, leader, place, judged, given }

/** A rule as written in a sheet. To add a kind: write its file, list it here and above. */
export const Rule = v.variant('kind', [
  fixed.schema,
  choice.schema,
  perUnit.schema,
  bands.schema,
  ratio.schema,
  leader.schema,
  place.schema,
  judged.schema,
  given.schema,
])
export type Rule = v.InferOutput<typeof Rule>

/** What the kind of this rule does. It is to be asked about this rule only. */
export function kindOf(rule: Rule): RuleKind {
  // TypeScript cannot see that the kind and the rule belong together.
  return kinds[rule.kind] as unknown as RuleKind
}
