import type { LedgerLine } from '../../../scoring/model/result.ts'
import { isUnproven } from '../../../scoring/unproven.ts'
import type { SaverState } from '../../drafts/create-saver.ts'

/** What can be said of a criterion in its row. */
export type RowState =
  | 'conflict'
  | 'invalid'
  | 'different'
  | 'twice'
  | 'provisional'
  | 'notApplicable'
  | 'unmet'
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
  /** Whether anything is stated that gives a fact. */
  stated: boolean
  /** Whether a condition of its own or of a group around it fails, so that it cannot count. */
  unmet: boolean
  /** Whether what is stated calls for a proof: not that there was nothing, not what the system knows itself. */
  provable: boolean
  /** Files of the claim itself. */
  files: number
  /** Files of each claimed activity. */
  activityFiles: readonly number[]
  /** Whether an activity counted here counts elsewhere too. */
  twice: boolean
  /** Whether the points rest on nobody else having declared otherwise. */
  provisional: boolean
  /** Points by the verified value; null until there is one. */
  verified: string | null
  self: string
}

/** Everything that needs to be said of a criterion, the most pressing first; never nothing. */
export function rowStates(row: RowFacts): RowState[] {
  const own = filingState(row)
  if (own === 'conflict' || own === 'invalid') return [own]
  const beside: RowState[] = []
  if (isVerifiedOtherwise(row)) beside.push('different')
  if (row.twice) beside.push('twice')
  // That all is well otherwise goes without saying.
  const pressing = beside.length > 0 && toneOf[own] === 'ok' ? beside : [...beside, own]
  return row.provisional ? [...pressing, 'provisional'] : pressing
}

/** How far the claim itself is. */
function filingState(row: RowFacts): RowState {
  if (row.saver === 'conflict') return 'conflict'
  if (row.saver === 'error' || row.saver === 'invalid' || row.faulty) return 'invalid'
  if (row.line?.status === 'not_applicable') return 'notApplicable'
  if (row.line?.status === 'missing') return row.byCluster ? 'byCluster' : 'missing'
  // Nothing is stated, and the engine asks for nothing.
  if (!row.stated) return row.unmet ? 'unmet' : 'notApplicable'
  if (lacksEvidence(row)) return 'noEvidence'
  return hasEvidence(row) ? 'proved' : 'claimed'
}

/** Where the cluster gives the points and the member said nothing, there is nothing to differ from. */
function isVerifiedOtherwise({ verified, self, byCluster, stated }: RowFacts): boolean {
  return verified !== null && verified !== self && (stated || !byCluster)
}

function lacksEvidence({ self, byCluster, provable, files, activityFiles }: RowFacts): boolean {
  const bare = files > 0 ? 0 : activityFiles.filter((count) => count === 0).length
  const evidence = activityFiles.reduce((sum, count) => sum + count, files)
  return isUnproven({ points: self, provable: provable && !byCluster, evidence, bare })
}

function hasEvidence({ files, activityFiles }: RowFacts): boolean {
  return files > 0 || activityFiles.some((count) => count > 0)
}

/** The colour and sign that go with each state; the word says it all the same. */
export const toneOf: Record<RowState, 'ok' | 'warn' | 'bad' | 'info' | 'none'> = {
  conflict: 'bad',
  invalid: 'bad',
  different: 'warn',
  twice: 'warn',
  provisional: 'info',
  notApplicable: 'ok',
  unmet: 'none',
  byCluster: 'none',
  missing: 'none',
  noEvidence: 'warn',
  proved: 'ok',
  claimed: 'ok',
}
