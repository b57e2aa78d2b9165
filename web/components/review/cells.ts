import { isByCluster, type Wanted, wantedFrom } from '../../../scoring/by-cluster.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { isProvable } from '../../../scoring/provable.ts'
import type { ReviewCell, ReviewMatrix } from '../../../server/review/schema.ts'
import { isEmptyFact, sameFact } from './facts.ts'
import { awaitsVerdict, isContested, isRevised, membersToReview } from './open-cells.ts'

/**
 * What a cell of the matrix says: nothing stated, stated, settled as stated, settled otherwise; or points
 * that the cluster gave where the member had nothing to state.
 */
export type CellState = 'empty' | 'waiting' | 'agreed' | 'changed' | 'given'

/** One member and criterion as the matrix, the queue and the panel show it. */
export interface CellView {
  /** `member/criterion`: unique in a season. */
  key: string
  member: string
  criterion: string
  self: ReviewCell['self']
  verified: ReviewCell['verified']
  evidence: number
  activities: number
  /** Activities without a file, where the claim has none of its own. */
  bare: number
  /** Whether what the member states calls for a proof. */
  provable: boolean
  /** Points by the self-score; null while nothing is stated. */
  selfPoints: string | null
  /** Points by what the cross-check came to; null where nobody checked. */
  crossPoints: string | null
  /** Points by the verified fact; null until there is one. */
  verifiedPoints: string | null
  state: CellState
  /** Who is still to give figures, as things stand: null where none are wanted, or the sheet is not in. */
  wanting: Wanted | null
  mayVerify: boolean
  /** Whether the member's sheet has been submitted at least once. */
  submitted: boolean
  /** Whether it is in a sheet that is there to be verified: handed in, not the reader's own. */
  toReview: boolean
  /** Whether it still awaits a verdict there. */
  open: boolean
  /** Whether the member changed it, or what it rests on, after the verified value was given. */
  revised: boolean
  /** When the member last changed it or what it rests on; null where there is nothing. */
  changedAt: string | null
  /** Whether the member explained why it does not agree, and nobody looked again since. */
  contested: boolean
}

/** Points by member and node, as the runs of the engine gave them. */
export interface Points {
  self: PointsOf
  cross: PointsOf
  verified: PointsOf
  /** Whether the engine still wants figures there, as things stand. */
  isMissing: (member: string, criterion: string) => boolean
}
export type PointsOf = (member: string, criterion: string) => string | null

/**
 * A cell for every member and leaf, members in the order of the matrix, leaves in that of the sheet.
 *
 * @param ownId The reader's own member; null without one.
 */
export function cellsOf(
  matrix: ReviewMatrix,
  ownId: string | null,
  leaves: readonly Leaf[],
  points: Points,
): CellView[] {
  const reviewed = membersToReview(matrix, ownId)
  const given = new Map(matrix.cells.map((cell) => [keyOf(cell.member, cell.criterion), cell]))
  return matrix.members.flatMap((member) =>
    leaves.map((leaf) => {
      const columns = given.get(keyOf(member.id, leaf.code))
      return cellOf(member, leaf, columns, points, reviewed.has(member.id))
    }),
  )
}

export function keyOf(member: string, criterion: string): string {
  return `${member}/${criterion}`
}

function cellOf(
  member: ReviewMatrix['members'][number],
  leaf: Leaf,
  cell: ReviewCell | undefined,
  points: Points,
  toReview: boolean,
): CellView {
  const criterion = leaf.code
  const submitted = member.sheetState !== 'draft'
  const self = cell?.self ?? null
  const verified = cell?.verified ?? null
  return {
    key: keyOf(member.id, criterion),
    member: member.id,
    criterion,
    self,
    verified,
    evidence: cell?.evidence ?? 0,
    activities: cell?.activities ?? 0,
    bare: cell?.bare ?? 0,
    provable: isProvable(leaf, self?.fact ?? null),
    selfPoints: states(self) ? points.self(member.id, criterion) : null,
    crossPoints: cell?.cross ? points.cross(member.id, criterion) : null,
    verifiedPoints: verified && points.verified(member.id, criterion),
    state: stateOf(leaf, self, verified),
    wanting: submitted && points.isMissing(member.id, criterion) ? wantedFrom(leaf) : null,
    mayVerify: member.mayVerify,
    submitted,
    toReview,
    open: toReview && awaitsVerdict({ self, verified }),
    changedAt: latest(self?.at ?? null, cell?.groundsAt ?? null),
    revised: isRevised({ self, verified, groundsAt: cell?.groundsAt ?? null }),
    contested: cell !== undefined && isContested(cell),
  }
}

function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function stateOf(
  leaf: Leaf,
  self: ReviewCell['self'],
  verified: ReviewCell['verified'],
): CellState {
  if (!verified) return states(self) ? 'waiting' : 'empty'
  if (isByCluster(leaf) && !states(self)) return 'given'
  return self && sameFact(self.fact, verified.fact) ? 'agreed' : 'changed'
}

/** A claim that was taken back leaves a value that says nothing. */
function states(self: ReviewCell['self']): boolean {
  return self !== null && !isEmptyFact(self.fact)
}
