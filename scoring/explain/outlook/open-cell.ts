import type { Fact } from '../../model/fact.ts'

/** What a fact says, without whom and what it is about; null says nothing. */
export type Said = Omit<Fact, 'member' | 'criterion' | 'stage'> | null

/**
 * Why a cell is open. `disputed`: the member's own value and the verified one differ. `unverified`: the
 * member's own value stands in until somebody verifies it. `missing`: nothing counts there yet.
 */
export type OpenKind = 'disputed' | 'unverified' | 'missing'

/** One member and criterion whose value may still change. */
export interface OpenCell {
  readonly member: string
  readonly criterion: string
  readonly kind: OpenKind
  /** What may come to count there instead of what counts now, each once. */
  readonly values: readonly Said[]
}

/**
 * Why a cell is left as it stands although it is open. `unbounded`: nothing limits what may be stated
 * there. `no_sheet`: the member has stated nothing at all. `too_many`: together with the others there
 * are more ways to end than can be gone through.
 */
export type HeldReason = 'unbounded' | 'no_sheet' | 'too_many'

export interface HeldCell {
  readonly member: string
  /** Null for the whole sheet. */
  readonly criterion: string | null
  readonly reason: HeldReason
}

export function cellKey({ member, criterion }: { member: string; criterion: string }): string {
  return JSON.stringify([member, criterion])
}
