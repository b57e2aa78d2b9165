import * as v from 'valibot'
import type { RuleKind } from '../rule.ts'
import { Bands, bands } from './bands.ts'
import { Choice, choice } from './choice.ts'
import { Fixed, fixed } from './fixed.ts'
import { Given, given } from './given.ts'
import { Judged, judged } from './judged.ts'
import { Leader, leader } from './leader.ts'
import { PerUnit, perUnit } from './per-unit.ts'
import { Place, place } from './place.ts'
import { Ratio, ratio } from './ratio.ts'

const kinds = { fixed, choice, perUnit, bands, ratio, leader, place, judged, given }

/** A rule as written in a sheet. To add a kind: write its file, list it here, above and in `in-words.ts`. */
export const Rule = v.variant('kind', [
  Fixed,
  Choice,
  PerUnit,
  Bands,
  Ratio,
  Leader,
  Place,
  Judged,
  Given,
])
export type Rule = v.InferOutput<typeof Rule>

/** What the kind of this rule does. It is to be asked about this rule only. */
export function kindOf(rule: Rule): RuleKind {
  // TypeScript cannot see that the kind and the rule belong together.
  return kinds[rule.kind] as unknown as RuleKind
}
