import type { Award } from '../model/award.ts'
import type { Allotment, AwardStatus, AwardsInput } from './allotment.ts'
import { findBlock } from './blocks.ts'
import { type Bar, barOf } from './candidates.ts'
import { cutAtLine, thinned } from './line.ts'
import { countSeats, type SeatCount } from './seats.ts'
import { settleTie } from './tie.ts'

/**
 * Works the awards in order of precedence (FORMAT "Awards"). It only proposes; people decide.
 *
 * @returns One for each award, in their order.
 */
export function allotAwards(input: AwardsInput): Allotment[] {
  const done: Allotment[] = []
  let debt = 0
  for (const award of input.awards) {
    const count = countSeats(award, input, done, debt)
    const allotment = allot(award, count, input, done)
    debt -= count.absorbed
    if (input.between === 'absorb') debt += allotment.overrun
    done.push(allotment)
  }
  return done
}

function allot(
  award: Award,
  count: SeatCount,
  input: AwardsInput,
  done: readonly Allotment[],
): Allotment {
  const ranked = input.levels.flat()
  const barred = new Map<string, Bar>()
  for (const id of ranked) {
    const bar = barOf(id, award, input, done)
    if (bar) barred.set(id, bar)
  }
  const candidates = thinned(input.levels, (id) => !barred.has(id))
  const cut = cutAtLine(candidates, count.seats)
  const settled = settleTie(award, cut, input.decisions)
  const isWithheld = (id: string) => findBlock(id, award, input.blocks, 'withheld') !== undefined
  const seated = new Set(settled.seated)
  const among = new Set(settled.pending?.among)
  const excluded = new Set(settled.excluded)
  const statusOf = (id: string): AwardStatus => {
    if (seated.has(id)) return isWithheld(id) ? 'withheld' : 'recipient'
    if (among.has(id)) return 'pending'
    return excluded.has(id) ? 'excluded-tie' : 'beyond-seats'
  }
  let known: Map<string, AwardStatus> | null = null
  const statuses = () =>
    new Map(ranked.map((id): [string, AwardStatus] => [id, barred.get(id) ?? statusOf(id)]))
  const taken = settled.seated.length + (settled.pending?.choose ?? 0)
  return {
    award,
    count,
    recipients: settled.seated.filter((id) => !isWithheld(id)),
    withheld: settled.seated.filter(isWithheld),
    pending: settled.pending,
    across: cut.across,
    unfilled: Math.max(0, count.seats - taken),
    overrun: Math.max(0, taken - count.seats),
    decision: settled.decision,
    // For whoever asks: a result only names those with a seat.
    get statuses() {
      known ??= statuses()
      return known
    },
  }
}
