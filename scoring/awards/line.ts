/** Candidates in ranking order; those level on all ranking keys share a list and fall together. */
export type Levels = readonly (readonly string[])[]

/** Where the last seat falls. Every candidate is in exactly one of the three, in ranking order. */
export interface Cut {
  /** Those for whom there is a seat without any question. */
  readonly within: readonly string[]
  /** The level ones of whom only some would find a seat; empty where the line falls between two levels. */
  readonly across: readonly string[]
  readonly beyond: readonly string[]
  /** Seats that are open to `across`: 0 when it is empty. */
  readonly open: number
}

/**
 * Draws the line after `seats` candidates. Without any seat there is no line to stand on: level
 * candidates at the top are then simply beyond it, and no policy lets them in.
 */
export function cutAtLine(levels: Levels, seats: number): Cut {
  let left = seats
  let filled = 0
  while (filled < levels.length && levels[filled]!.length <= left) {
    left -= levels[filled]!.length
    filled += 1
  }
  const across = left > 0 ? (levels[filled] ?? []) : []
  return {
    within: levels.slice(0, filled).flat(),
    across,
    beyond: levels.slice(across.length > 0 ? filled + 1 : filled).flat(),
    open: across.length > 0 ? left : 0,
  }
}

/** The levels without the members that `keep` turns away, and without levels left empty. */
export function thinned(levels: Levels, keep: (member: string) => boolean): string[][] {
  return levels.map((level) => level.filter(keep)).filter((level) => level.length > 0)
}
