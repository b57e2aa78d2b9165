import type { FactField } from '../../../scoring/model/fact.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { kindOf } from '../../../scoring/rules/index.ts'

/** A figure that people state; which of them a leaf takes follows from its rule. */
export type FigureName = 'quantity' | 'actual' | 'plan' | 'previous'

/** How a claim is filled in. `given` and `scores` are set by the cluster, not by the member. */
export type Entry =
  | { kind: 'choice' | 'met' | 'scores' | 'given' }
  /** `measured`: the figure that claimed activities add up to, in place of typing it. */
  | { kind: 'figures'; names: readonly FigureName[]; measured: FigureName }

/** In the order in which people think of them: what was to be done, then what was. */
const figureNames: readonly FigureName[] = ['quantity', 'plan', 'previous', 'actual']
const answers = { option: 'choice', met: 'met', scores: 'scores', points: 'given' } as const

/** What the form of a leaf asks for: the fields that its rule takes. */
export function entryOf({ rule }: Leaf): Entry {
  const takes: readonly FactField[] = kindOf(rule).takes(rule)
  for (const [field, kind] of Object.entries(answers))
    if (takes.includes(field as FactField)) return { kind }
  const names = figureNames.filter((name) => takes.includes(name))
  return { kind: 'figures', names, measured: names.includes('quantity') ? 'quantity' : 'actual' }
}

/** Whether the points depend on what the other members have: unknown while their sheets are hidden. */
export function comparesMembers({ rule }: Leaf): boolean {
  if (rule.kind === 'ratio') return rule.of === 'best'
  return rule.kind === 'place' || rule.kind === 'leader'
}
