import type { Exact } from '../../decimal.ts'
import type { Rule } from '../../rules/index.ts'
import type { Cluster } from '../cluster.ts'
import type { Range, Span } from './range.ts'

/** What facts can make of a rule, over all facts that are complete and allowed. */
export interface KindRange<Kind extends Rule['kind']> {
  /** What the leaf can measure: a range, or the only values there are; `null` where it measures nothing. */
  measured: (rule: RuleOf<Kind>) => Range | readonly Exact[] | null
  /**
   * The points that it can give while what it measures lies within `span`. A rule whose points do not
   * follow from what one member measures may leave the span aside: the range is then too wide, never too
   * narrow.
   */
  points: (rule: RuleOf<Kind>, span: Span, cluster: Cluster) => Range
}

export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>
