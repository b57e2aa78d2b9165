import type { Result } from '../model/result.ts'

/**
 * The groups of ranked members that are level on every ranking key, in the order of the listing: what a
 * recorded decision may put in order.
 */
export function levelGroups({ members }: Pick<Result, 'members'>): string[][] {
  const groups: string[][] = []
  for (const { id, rank, decided_by } of members) {
    if (rank === null) continue
    const last = groups.at(-1)
    if (last && decided_by && decided_by.key === null) last.push(id)
    else groups.push([id])
  }
  return groups.filter((group) => group.length > 1)
}
