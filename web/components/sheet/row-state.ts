import type { LedgerLine } from '../../../scoring/model/result.ts'
import type { SaverState } from '../../drafts/create-saver.ts'

/** How one criterion stands, the most pressing first. */
export type RowState =
  | 'conflict'
  | 'invalid'
  | 'different'
  | 'notApplicable'
  | 'byCluster'
  | 'missing'
  | 'noEvidence'
  | 'proved'
  | 'claimed'

export interface RowFacts {
  line: Pick<LedgerLine, 'status' | 'points'> | undefined
  saver: SaverState
  /** Whether something is stated that cannot be right. */
  faulty: boolean
  byCluster: boolean
  /** Files of the claim itself. */
  files: number
  /** Files of each claimed activity. */
  activityFiles: readonly number[]
  /** Points by the verified value; null until there is one. */
  verified: string | null
  self: string
}

export function rowState(row: RowFacts): RowState {
  if (row.saver === 'conflict') return 'conflict'
  if (row.saver === 'error' || row.faulty) return 'invalid'
  if (row.verified !== null && row.verified !== row.self) return 'different'
  if (row.line?.status === 'not_applicable') return 'notApplicable'
  if (row.line?.status === 'missing') return row.byCluster ? 'byCluster' : 'missing'
  if (lacksEvidence(row)) return 'noEvidence'
  return hasEvidence(row) ? 'proved' : 'claimed'
}

/** Points that nothing proves: what is worth nothing needs no proof. */
function lacksEvidence({ self, byCluster, files, activityFiles }: RowFacts): boolean {
  if (self === '0' || byCluster || files > 0) return false
  return activityFiles.length === 0 || activityFiles.some((count) => count === 0)
}

function hasEvidence({ files, activityFiles }: RowFacts): boolean {
  return files > 0 || activityFiles.some((count) => count > 0)
}

/** The colour and sign that go with each state; the word says it all the same. */
export const toneOf: Record<RowState, 'ok' | 'warn' | 'bad' | 'none'> = {
  conflict: 'bad',
  invalid: 'bad',
  different: 'warn',
  notApplicable: 'ok',
  byCluster: 'none',
  missing: 'none',
  noEvidence: 'warn',
  proved: 'ok',
  claimed: 'ok',
}
