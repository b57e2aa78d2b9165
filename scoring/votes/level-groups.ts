import type { Result } from '../model/result.ts'

/**
 * The groups of ranked members that are level on every ranking key, in the order of the listing: what a
 * recorded decision may put in order.
 */
export function levelGroups({ members }: Pick<Result, 'members'>): string[][] {
  const groups: string[][] = []
  for (const { id, rank, decided_by } of members) {
    // Those out of competition stand last and are level with nobody.
    if (rank === null) break
    // The first has nobody above it, and so nothing that decided.
    if (decided_by?.key === null) groups.at(-1)!.push(id)
    else groups.push([id])
  }
  return groups.filter((group) => group.length > 1)
}
