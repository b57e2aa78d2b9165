import type { Exact } from '../../decimal.ts'
import type { Rule } from '../../rules/index.ts'
import type { Cluster } from '../cluster.ts'
import { bandsRange } from './bands.ts'
import { choiceRange } from './choice.ts'
import { fixedRange } from './fixed.ts'
import { givenRange } from './given.ts'
import { judgedRange } from './judged.ts'
import type { KindRange } from './kind-range.ts'
import { leaderRange } from './leader.ts'
import { perUnitRange } from './per-unit.ts'
import { placeRange } from './place.ts'
import { anything, type Range, type Span } from './range.ts'
import { ratioRange } from './ratio.ts'

/** A kind of rule without its range does not compile. */
const ranges: { [Kind in Rule['kind']]: KindRange<Kind> } = {
  fixed: fixedRange,
  choice: choiceRange,
  perUnit: perUnitRange,
  bands: bandsRange,
  ratio: ratioRange,
  leader: leaderRange,
  place: placeRange,
  judged: judgedRange,
  given: givenRange,
}

/** All that a leaf with this rule can measure, or the only values there are; `null` where it measures nothing. */
export function measuredRange(rule: Rule): Range | readonly Exact[] | null {
  return kindOf(rule).measured(rule)
}

/** The points that the rule can give while what it measures lies within `span`; by default, anywhere. */
export function pointsRange(rule: Rule, cluster: Cluster, span = wholeSpan(rule)): Range {
  return kindOf(rule).points(rule, span, cluster)
}

function wholeSpan(rule: Rule): Span {
  const measured = measuredRange(rule)
  return { ...(measured && 'low' in measured ? measured : anything), open: false }
}

function kindOf(rule: Rule): KindRange<Rule['kind']> {
  // TypeScript cannot see that the kind and the rule belong together.
  return ranges[rule.kind] as unknown as KindRange<Rule['kind']>
}
