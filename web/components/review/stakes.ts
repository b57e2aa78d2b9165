import type { OpenQuestions, Turn } from '../../../scoring/explain/outlook/model.ts'
import type { CellView } from './cells.ts'
import { keyOf } from './cells.ts'
import { lacksEvidence } from './filters.ts'

/** What may turn with one cell: an award, or a rank or grade only. */
export type Stake = 'award' | 'rank'

/** What hangs on each cell that decides something, alone or together with one other; by the cell's key. */
export interface Stakes {
  of: ReadonlyMap<string, Stake>
  turns: ReadonlyMap<string, readonly Turn[]>
}

export const noStakes: Stakes = { of: new Map(), turns: new Map() }

/** A cell that decides several things stands with the gravest; its turns are those it brings about alone, else as one of two. */
export function stakesOf({ decisive }: Pick<OpenQuestions, 'decisive'>): Stakes {
  const of = new Map<string, Stake>()
  const turns = new Map<string, readonly Turn[]>()
  for (const { cells, turns: found } of decisive)
    for (const { member, criterion } of cells) {
      const key = keyOf(member, criterion)
      if (!turns.has(key)) turns.set(key, found)
      const stake = found.some(({ what }) => what === 'award') ? 'award' : 'rank'
      if (of.get(key) !== 'award') of.set(key, stake)
    }
  return { of, turns }
}

/**
 * What the reader can do now first: what awaits a verdict or was explained, then what must be confirmed again, then the
 * rest. Within each what can change an award, then what can change a rank, then by the points in
 * question, unproven ones first among equals, else as listed.
 */
export function queueOrder(cells: readonly CellView[], { of }: Stakes = noStakes): CellView[] {
  const ranks = new Map(cells.map((cell) => [cell.key, rankOf(cell, of.get(cell.key))]))
  return cells.toSorted((a, b) => compare(ranks.get(a.key)!, ranks.get(b.key)!))
}

function rankOf(cell: CellView, stake: Stake | undefined): readonly number[] {
  return [
    urgencyOf(cell),
    stake === 'award' ? 0 : stake === 'rank' ? 1 : 2,
    -pointsInQuestion(cell),
    lacksEvidence(cell) ? 0 : 1,
  ]
}

function urgencyOf({ mayVerify, open, contested, revised }: CellView): number {
  if (!mayVerify) return 2
  return open || contested ? 0 : revised ? 1 : 2
}

/** By how much self-score and verdict differ; the whole self-score while there is none. For order only. */
export function pointsInQuestion({ selfPoints, verifiedPoints }: CellView): number {
  return Math.abs(Number(selfPoints ?? 0) - Number(verifiedPoints ?? 0))
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
