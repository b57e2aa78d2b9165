import {
  type Condition,
  comparison,
  type Path,
  type Test,
} from '../../../../../scoring/model/condition.ts'

/** How the parts of a condition are joined, as a person says it. */
export const joins = ['all', 'any', 'none', 'notAll'] as const
export type Join = (typeof joins)[number]

/** A condition of several parts; a test alone is none. */
export interface Joined {
  join: Join
  parts: readonly Condition[]
  /** The way from the condition to each part. */
  pathOf: (at: number) => Path
}

/** `not` of one test is "none of this one": both are shown and changed the same way. */
export function joinedOf(condition: Condition): Joined | null {
  if ('all' in condition) return listed('all', condition.all, ['all'])
  if ('any' in condition) return listed('any', condition.any, ['any'])
  if (!('not' in condition)) return null
  const { not } = condition
  if ('any' in not) return listed('none', not.any, ['not', 'any'])
  if ('all' in not) return listed('notAll', not.all, ['not', 'all'])
  return { join: 'none', parts: [not], pathOf: () => ['not'] }
}

function listed(join: Join, parts: readonly Condition[], path: Path): Joined {
  return { join, parts, pathOf: (at) => [...path, at] }
}

export function conditionOf(join: Join, parts: readonly Condition[]): Condition {
  const list = [...parts]
  if (join === 'all') return { all: list }
  if (join === 'any') return { any: list }
  return { not: join === 'none' ? { any: list } : { all: list } }
}

/** One more part beside those that there are. */
export function withPart(condition: Condition | undefined, part: Condition): Condition {
  if (!condition) return part
  const joined = joinedOf(condition)
  return joined ? conditionOf(joined.join, [...joined.parts, part]) : { all: [condition, part] }
}

/** Another part in the place of one; undefined takes it away, and with the last one the condition. */
export function changedPart(
  condition: Condition,
  at: number,
  part: Condition | undefined,
): Condition | undefined {
  const joined = joinedOf(condition)
  if (!joined) return part
  const parts = joined.parts.toSpliced(at, 1, ...(part ? [part] : []))
  if (parts.length > 1 || joined.join === 'none' || joined.join === 'notAll')
    return parts.length > 0 ? conditionOf(joined.join, parts) : undefined
  return parts[0]
}

/** The test with another key, operator or value; the others as they were. */
export function changedTest(
  test: Test,
  change: { key?: string; operator?: keyof Test; operand?: string },
): Test {
  const { operator, operand } = comparison(test)
  const { key = test.key, operator: next = operator, operand: value = operand } = change
  return { key, [next]: value }
}
