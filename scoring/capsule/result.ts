import type { Result } from '../model/result.ts'
import type { PublishedMember, PublishedResult } from './model.ts'

/** What of a result is published: every figure, nothing that is words. */
export function publishedResult({ members, awards }: Result): PublishedResult {
  return {
    members: members.map(({ id, rank, total, base, bonus, penalty, cut, grade, nodes }) => ({
      ...{ id, rank, total, base, bonus, penalty, cut, grade },
      nodes: { ...nodes },
    })),
    awards: { ...awards },
  }
}

/** One figure that a recomputation gives otherwise than it was published; null where one side has none. */
export interface Difference {
  /** The member, or the award where `field` is `recipients`. */
  of: string
  /** A column, or `node` with the node's code. */
  field: 'rank' | 'total' | 'base' | 'bonus' | 'penalty' | 'cut' | 'grade' | 'node' | 'recipients'
  node: string | null
  published: string | null
  recomputed: string | null
}

const columns = ['rank', 'total', 'base', 'bonus', 'penalty', 'cut', 'grade'] as const

/** Every figure that differs, in the published order; empty when the two are the same. */
export function differencesOf(
  published: PublishedResult,
  recomputed: PublishedResult,
): Difference[] {
  const ids = union(
    published.members.map(({ id }) => id),
    recomputed.members.map(({ id }) => id),
  )
  const byId = ({ members }: PublishedResult, id: string) => members.find((each) => each.id === id)
  const awards = union(Object.keys(published.awards), Object.keys(recomputed.awards))
  return [
    ...ids.flatMap((id) => ofMember(id, byId(published, id), byId(recomputed, id))),
    ...awards.flatMap((id) => {
      const [one, other] = [published, recomputed].map(({ awards }) =>
        awards[id] ? awards[id].recipients.join(', ') : null,
      )
      return differing(id, 'recipients', null, one, other)
    }),
  ]
}

function ofMember(
  id: string,
  published: PublishedMember | undefined,
  recomputed: PublishedMember | undefined,
): Difference[] {
  const nodes = union(Object.keys(published?.nodes ?? {}), Object.keys(recomputed?.nodes ?? {}))
  return [
    ...columns.flatMap((field) =>
      differing(id, field, null, textOf(published?.[field]), textOf(recomputed?.[field])),
    ),
    ...nodes.flatMap((code) =>
      differing(id, 'node', code, published?.nodes[code], recomputed?.nodes[code]),
    ),
  ]
}

function differing(
  of: string,
  field: Difference['field'],
  node: string | null,
  published: string | null = null,
  recomputed: string | null = null,
): Difference[] {
  return published === recomputed ? [] : [{ of, field, node, published, recomputed }]
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])]
}
