/** A judged award with its nominees, the judges' first choice first. */
export interface Nomination {
  readonly award: string
  readonly nominees: readonly string[]
}

/**
 * Gives each judged award, in order of precedence, to its first nominee who is not denied and holds
 * none of the awards before it. One denial ripples through all awards below.
 *
 * @returns The holder of each award; null where no nominee is left.
 */
export function assignNominees(
  nominations: readonly Nomination[],
  denied: readonly string[],
): Map<string, string | null> {
  const taken = new Set<string | null>(denied)
  const holders = new Map<string, string | null>()
  for (const { award, nominees } of nominations) {
    const holder = nominees.find((nominee) => !taken.has(nominee)) ?? null
    taken.add(holder)
    holders.set(award, holder)
  }
  return holders
}
