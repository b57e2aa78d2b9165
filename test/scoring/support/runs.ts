/**
 * So many runs of a law, or fewer where `LAW_RUNS` says so: mutation testing asks every law again for
 * each mutant.
 */
export function runs(wanted: number): { numRuns: number } {
  return { numRuns: Math.min(wanted, Number(process.env.LAW_RUNS ?? wanted)) }
}

/** Milliseconds for one law: a busy machine is slow. */
export const patience = 120_000
