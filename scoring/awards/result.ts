import type { AwardResult, Question } from '../model/result.ts'
import type { Allotment } from './allotment.ts'

/** An award as the result states it. */
export function awardResult(allotment: Allotment): AwardResult {
  return {
    seats: allotment.count.seats,
    recipients: [...allotment.recipients],
    withheld: [...allotment.withheld],
    pending: allotment.pending && {
      choose: allotment.pending.choose,
      among: [...allotment.pending.among],
    },
    unfilled: allotment.unfilled,
    overrun: allotment.overrun,
  }
}

/** What people must still decide about an award: its tie on the line, each seat that is withheld. */
export function awardQuestions({ award, pending, withheld }: Allotment): Question[] {
  const tie = pending && {
    kind: 'tie' as const,
    award: award.id,
    choose: pending.choose,
    among: [...pending.among],
  }
  const seats = withheld.map((member) => ({ kind: 'withheld' as const, award: award.id, member }))
  return tie ? [tie, ...seats] : seats
}
