import type { Exact } from '../decimal.ts'

/** A member as the ranking sees it: who it is, whether it competes, and what it is compared by. */
export interface Contender {
  readonly id: string
  /** The official number: the listing inside a tie follows it, never chance and never the name. */
  readonly order: number
  /** False for a member out of competition: it takes no place and makes no tie. */
  readonly ranked: boolean
  /**
   * The exact value of each ranking key; null or absent where there is none. That of `decision` follows
   * from the recorded decisions, unless they are silent and it is stated here.
   */
  readonly values: Readonly<Record<string, Exact | null>>
}

/** Members in the order of their official numbers. */
export function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order
}
