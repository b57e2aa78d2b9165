import { findConference, listAttendance } from '../../db/queries/conferences.ts'
import type { Db } from '../../db/store.ts'
import { hasEnded } from '../members/lasting.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { quorumOf } from './quorum.ts'
import type { Attendance, Conference } from './schema.ts'
import { confirmableBy, waitingIn } from './unconfirmed.ts'

/** Two thirds of all members are the usual quorum; the rules may say otherwise. */
export const usual = {
  heldOn: null,
  place: '',
  minutes: '',
  quorum: '2/3',
  quorumRule: 'at_least',
  proxies: 0,
  concerned: 'secret-only',
} as const
/** Of whom nothing is recorded. */
export const absent = { state: 'absent', delegates: 0, holderId: null } as const

/** The conference as it is set up, with every member of the roll that did not end in the year, and what the reader may confirm of it. */
export async function readConference(
  db: Db,
  reader: { scope: SeasonScope; personId: string },
): Promise<Conference> {
  const { scope } = reader
  const row = await findConference(db, scope.row.id)
  const recorded = await listAttendance(db, scope.row.id)
  const byMember = new Map(recorded.map((each) => [each.memberId, each]))
  const lasting = scope.members.filter((member) => !hasEnded(member))
  const attendance = lasting.map(({ id }): Attendance => {
    const { state, delegates, holderId } = byMember.get(id) ?? absent
    return { memberId: id, state, delegates, holderId }
  })
  const { heldOn, place, minutes, quorum, quorumRule, concerned } = row ?? usual
  const rules = { heldOn, place, minutes, quorum, quorumRule, concerned }
  return {
    ...rules,
    proxies: (row ?? usual).proxies === 1,
    version: row?.version ?? 0,
    attendance,
    ...quorumOf(attendance, rules),
    waiting: waitingIn(row, recorded),
    confirmable: await confirmableBy(db, reader, row, recorded),
  }
}
