import { findConference, listAttendance } from '../../db/queries/conferences.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { quorumOf } from './quorum.ts'
import type { Attendance, Conference } from './schema.ts'

/** Two thirds of all members are the usual quorum; the rules may say otherwise. */
const usual = {
  heldOn: null,
  place: '',
  minutes: '',
  quorum: '2/3',
  quorumRule: 'at_least',
  proxies: false,
  concerned: 'secret-only',
} as const

/** The conference as it is set up, with every member of the roll. */
export async function readConference(db: Db, scope: SeasonScope): Promise<Conference> {
  const row = await findConference(db, scope.row.id)
  const recorded = new Map(
    (await listAttendance(db, scope.row.id)).map((each) => [each.memberId, each]),
  )
  const attendance = scope.members.map(({ id }): Attendance => {
    const { state, delegates, holderId } = recorded.get(id) ?? absent
    return { memberId: id, state, delegates, holderId }
  })
  const { heldOn, place, minutes, quorum, quorumRule, concerned } = row ?? usual
  const rules = { heldOn, place, minutes, quorum, quorumRule, concerned }
  return {
    ...rules,
    proxies: row?.proxies === 1,
    version: row?.version ?? 0,
    attendance,
    ...quorumOf(attendance, rules),
  }
}

const absent = { state: 'absent', delegates: 0, holderId: null } as const
