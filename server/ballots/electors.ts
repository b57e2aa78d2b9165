import type { ElectorRow } from '../../db/queries/electors.ts'
import type { StoredMotion } from '../../db/queries/motions.ts'
import { isRepresented } from '../conference/quorum.ts'
import type { Conference } from '../conference/schema.ts'

/**
 * Who votes on a motion: every member once, itself or by the member that represents it. Those whom the
 * motion is about are left out where the rules of the conference say so, and then count in no base.
 */
export function electorsOf(
  { id, mode, purpose, members }: Pick<StoredMotion, 'id' | 'mode' | 'purpose' | 'members'>,
  { attendance, concerned }: Pick<Conference, 'attendance' | 'concerned'>,
): ElectorRow[] {
  const mayVoteOnOwn =
    purpose === 'other' ||
    concerned === 'always' ||
    (concerned === 'secret-only' && mode === 'secret')
  return attendance
    .filter(({ memberId }) => mayVoteOnOwn || !members.includes(memberId))
    .map((entry) => ({
      motionId: id,
      memberId: entry.memberId,
      holderId: entry.holderId ?? entry.memberId,
      present: isRepresented(entry, attendance) ? 1 : 0,
      voted: null,
    }))
}
