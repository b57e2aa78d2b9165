import fc from 'fast-check'
import type { Json } from './any-rules.ts'

/** A condition whose keys are not chosen yet: each test picks one of those that there are. */
export type Asked = { all: Asked[] } | { any: Asked[] } | { not: Asked } | Picked

interface Picked {
  pick: number
  operator: string
  operand: string
  grade: number
}

/** What a condition may ask for in its place. */
export interface Target {
  nodes: readonly Json[]
  /** Nodes whose leaves may be asked for what they measure. */
  leaves: readonly Json[]
  flags: readonly string[]
  /** Keys without a code. */
  plain: readonly string[]
  /** The ids of grades, where `grade` may be asked for. */
  grades?: readonly string[]
}

const { asked } = fc.letrec<{ asked: Asked; picked: Picked; several: Asked[] }>((tie) => ({
  asked: fc.oneof(
    { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
    { weight: 5, arbitrary: tie('picked') },
    { weight: 1, arbitrary: fc.record({ all: tie('several') }) },
    { weight: 1, arbitrary: fc.record({ any: tie('several') }) },
    { weight: 1, arbitrary: fc.record({ not: tie('asked') }) },
  ) as fc.Arbitrary<Asked>,
  picked: fc.record({
    pick: fc.nat(999),
    operator: fc.constantFrom('at_least', 'more_than', 'at_most', 'less_than', 'equals'),
    operand: fc.constantFrom('0', '1', '2', '3', '50', '100', '-0.5'),
    grade: fc.nat(9),
  }),
  several: fc.array(tie('asked'), { maxLength: 2 }) as fc.Arbitrary<Asked[]>,
}))

export const anyCondition: fc.Arbitrary<Asked> = asked

/** The condition with keys of the target; null where there is nothing to ask for. */
export function resolved(condition: Asked, target: Target): Json | null {
  if ('all' in condition) return parts(condition.all, 'all', target)
  if ('any' in condition) return parts(condition.any, 'any', target)
  if ('not' in condition) {
    const inner = resolved(condition.not, target)
    return inner && { not: inner }
  }
  const keys = keysOf(target)
  const key = keys[condition.pick % keys.length]
  if (key === undefined) return null
  const { grades = [] } = target
  const operand = key === 'grade' ? grades[condition.grade % grades.length]! : condition.operand
  return { key, [condition.operator]: operand }
}

function parts(list: readonly Asked[], field: 'all' | 'any', target: Target): Json {
  return { [field]: list.flatMap((one) => resolved(one, target) ?? []) }
}

/** Every key that may stand there. */
export function keysOf({ nodes, leaves, flags, plain, grades = [] }: Target): string[] {
  return [
    ...plain,
    ...(grades.length > 0 ? ['grade'] : []),
    ...nodes.map(({ code }) => `node:${code}`),
    ...nodes.flatMap(({ code, max }) => (Number(max) > 0 ? [`node_percent:${code}`] : [])),
    ...leaves.flatMap(({ code, rule }) =>
      rule && (rule as Json).kind !== 'choice' ? [`quantity:${code}`] : [],
    ),
    ...flags.map((flag) => `flag:${flag}`),
  ]
}
