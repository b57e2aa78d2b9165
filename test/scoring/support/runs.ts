/** So many runs of a law. */
export const runs = (numRuns: number) => ({ numRuns })

/** Milliseconds for one law: a busy machine is slow. */
export const patience = 120_000
