/** The points of a criterion, and the files behind them. */
export interface Proofs {
  /** null while nothing is stated. */
  points: string | null
  /** Whether what is stated calls for a proof. */
  provable: boolean
  /** Files of the criterion as a whole and of what is counted there. */
  evidence: number
  /** Activities without a file, where the criterion has none as a whole. */
  bare: number
}

/**
 * Whether a criterion lacks evidence: points that nothing proves, or that not all activities counted for
 * them do. A file of the criterion as a whole stands for them all. What is worth nothing needs no proof.
 */
export function isUnproven({ points, provable, evidence, bare }: Proofs): boolean {
  if (points === null || points === '0' || !provable) return false
  return evidence === 0 || bare > 0
}
