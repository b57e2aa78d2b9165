import { votesNeeded } from '../../scoring/awards/votes.ts'
import { fractionOf } from '../../scoring/votes/fraction.ts'
import type { Attendance, Conference } from './schema.ts'

/** Whether a member is there itself or by another that is. */
export function isRepresented(
  { memberId, state, holderId }: Attendance,
  all: readonly Attendance[],
): boolean {
  if (state !== 'proxy') return state === 'present'
  return all.some(
    (each) => each.memberId === holderId && each.memberId !== memberId && each.state === 'present',
  )
}

/** How many of all members are there or represented, how many must be, and whether that is so. */
export function quorumOf(
  attendance: readonly Attendance[],
  { quorum, quorumRule }: Pick<Conference, 'quorum' | 'quorumRule'>,
): Pick<Conference, 'quorate' | 'represented' | 'needed'> {
  const represented = attendance.filter((each) => isRepresented(each, attendance)).length
  const needed = votesNeeded(fractionOf(quorum), quorumRule, attendance.length)
  return { represented, needed, quorate: represented >= needed }
}
