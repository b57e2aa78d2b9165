import type { Leaf } from '../../../../../scoring/model/node.ts'
import type { Rule } from '../../../../../scoring/rules/index.ts'

export type RuleKind = Rule['kind']

/** In the order in which an officer looks for them: the simple and frequent first. */
export const ruleKinds: readonly RuleKind[] = [
  'perUnit',
  'bands',
  'choice',
  'fixed',
  'given',
  'judged',
  'ratio',
  'place',
  'leader',
]

/**
 * A rule of another kind in place of a leaf's own: what both can say is kept.
 *
 * @param level What a level to choose is called until it has a title of its own.
 */
export function ruleOf(kind: RuleKind, { rule, max }: Leaf, level = 'Mức'): Rule {
  if (rule.kind === kind) return rule
  const points = pointsOf(rule) ?? max ?? '1'
  const of =
    'of' in rule && rule.of && rule.of !== 'plan' && rule.of !== 'best' ? rule.of : undefined
  return blanks[kind](points, of && { of }, level)
}

type Measured = { of: 'quantity' | 'percent' | 'growth' | 'per_size' | 'days_late' } | undefined

const blanks: Record<RuleKind, (points: string, of: Measured, level: string) => Rule> = {
  fixed: (points) => ({ kind: 'fixed', points }),
  choice: (points, _of, level) => ({
    kind: 'choice',
    options: [
      { id: 'muc-1', title: `${level} 1`, points },
      { id: 'muc-2', title: `${level} 2`, points: '0' },
    ],
  }),
  perUnit: (points, of) => ({ kind: 'perUnit', points, ...of }),
  bands: (points, of) => ({ kind: 'bands', bands: [{ from: '1', points }], ...of }),
  ratio: (points) => ({ kind: 'ratio', points, of: 'plan' }),
  leader: (points) => ({ kind: 'leader', points }),
  place: (points) => ({ kind: 'place', points: [points] }),
  judged: (points) => ({ kind: 'judged', max: points }),
  given: (points) => ({ kind: 'given', max: points }),
}

/** What the rule gives at its best, where it states one number for it. */
function pointsOf(rule: Rule): string | undefined {
  if (rule.kind === 'choice') return rule.options[0]?.points
  if (rule.kind === 'bands') return rule.bands.at(-1)?.points
  if (rule.kind === 'place') return rule.points[0]
  return 'points' in rule ? rule.points : rule.max
}

/** An id that none of the others has: `muc-3`. Ids are for files and programs; people see titles. */
export function freeId(stem: string, others: readonly { id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id))
  for (let number = others.length + 1; ; number++)
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
