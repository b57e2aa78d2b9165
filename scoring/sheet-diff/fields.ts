import { canonicalJson } from '../canonical.ts'
import type { Difference, Part } from './model.ts'

type Fields = Readonly<Record<string, unknown>>

/** The fields that two things of one id differ in, in the order of the first, then of the second. */
export function changedFields(
  part: Part,
  id: string,
  before: object,
  after: object,
  except: readonly string[] = [],
): Difference[] {
  const [from, to] = [before as Fields, after as Fields]
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return names
    .filter((field) => !except.includes(field) && !isSame(from[field], to[field]))
    .map((field) => ({
      ...{ part, what: 'changed', id, field },
      ...{ from: from[field] ?? null, to: to[field] ?? null },
    }))
}

/** Whether two JSON values say the same; a field that is not there says as much as null. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null)
}
