import type { Award, Block, Decision } from '../model/award.ts'
import type { Condition } from '../model/condition.ts'
import type { Bar } from './candidates.ts'
import type { Levels } from './line.ts'
import type { SeatCount } from './seats.ts'

/** All that awards follow from: the rules, the ranking, and what people have decided. */
export interface AwardsInput {
  /** Highest first. */
  readonly awards: readonly Award[]
  /** Whether an overrun uses up seats of the next awards. */
  readonly between: 'absorb' | 'extra'
  readonly blocks: readonly Block[]
  readonly decisions: readonly Decision[]
  /** The ranked members in ranking order, level ones together. */
  readonly levels: Levels
  /** How many members there are, also those out of competition. */
  readonly members: number
  readonly meets: (member: string, requires: Condition) => boolean
}

/** What became of a ranked member in one award. */
export type AwardStatus =
  | Bar
  | 'recipient'
  | 'withheld'
  | 'pending'
  | 'excluded-tie'
  | 'beyond-seats'

/** One award, worked. Recipients + withheld + pending.choose + unfilled = seats + overrun, always. */
export interface Allotment {
  readonly award: Award
  readonly count: SeatCount
  /** In ranking order, as are `withheld` and `among`. */
  readonly recipients: readonly string[]
  /** Their seats are kept and they get nothing now. */
  readonly withheld: readonly string[]
  /** A tie on the line that people must settle. */
  readonly pending: { readonly choose: number; readonly among: readonly string[] } | null
  /** The level candidates through whom the line would fall, whatever became of them. */
  readonly across: readonly string[]
  /** Seats left open by an exclusion, a condition or want of candidates. */
  readonly unfilled: number
  /** Recipients beyond the seats, let in by `expand`. */
  readonly overrun: number
  /** The recorded decision that settled the tie on the line. */
  readonly decision: Decision | null
  /** Of every ranked member. */
  readonly statuses: ReadonlyMap<string, AwardStatus>
}
