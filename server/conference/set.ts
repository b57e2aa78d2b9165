import {
  type AttendanceRow,
  type ConferenceRow,
  findConference,
  listAttendance,
  replaceAttendance,
  saveConference,
} from '../../db/queries/conferences.ts'
import { listMotions } from '../../db/queries/motions.ts'
import type { Trx } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { versionMismatch } from '../http/conditional.ts'
import { hasEnded } from '../members/lasting.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { absent, readConference, usual } from './read.ts'
import type { Attendance, Conference, SetConference } from './schema.ts'

/**
 * Writes down when and where the conference is held, by which rules it votes, and who is there. A vote that
 * is open keeps the electors that it was opened with. What differs from before waits for a second person.
 *
 * @throws AppError `version.mismatch`, `conference.rules_fixed`, `request.invalid`
 */
export function setConference(
  act: Act,
  version: number,
  { attendance, proxies, ...rules }: SetConference,
): Promise<Conference> {
  return inSeason(act, 'conference.hold', wholeSeason, async (trx, { scope, now }) => {
    const lasting = scope.members.filter((member) => !hasEnded(member))
    requireFitting(attendance, proxies, new Set(lasting.map(({ id }) => id)))
    const { personId } = act.actor
    const reader = { scope, personId }
    const seasonId = scope.row.id
    const row = await findConference(trx, seasonId)
    const recorded = await listAttendance(trx, seasonId)
    const given = { ...rules, proxies: proxies ? 1 : 0 }
    const same = hasSameRules(row ?? usual, given)
    if (row && !same) await requireUnused(trx, seasonId)
    const standing = same
      ? { rulesBy: row?.rulesBy ?? null, confirmedBy: row?.confirmedBy ?? null }
      : { rulesBy: personId, confirmedBy: null }
    const next = { seasonId, ...given, ...standing, updatedBy: personId, updatedAt: now }
    if (!(await saveConference(trx, version, next)))
      throw versionMismatch(await readConference(trx, reader))
    await replaceAttendance(trx, seasonId, rowsOf(lasting, attendance, recorded, personId))
    const after = await readConference(trx, reader)
    const { represented, needed } = after
    const before = row && { row, attendance: recorded }
    const event = { action: 'conference.set', entity: 'conference', entityId: seasonId } as const
    const body = { represented, needed, of: lasting.length }
    return { answer: after, event: { ...event, version: version + 1, before, after, body } }
  })
}

/** Who is in the list as before keeps who stands for it; who is left out of it is absent. */
function rowsOf(
  roll: readonly { id: string }[],
  attendance: readonly Attendance[],
  recorded: readonly AttendanceRow[],
  personId: string,
): Omit<AttendanceRow, 'seasonId'>[] {
  return roll.map(({ id }) => {
    const before = recorded.find(({ memberId }) => memberId === id)
    const entry = attendance.find(({ memberId }) => memberId === id) ?? { memberId: id, ...absent }
    const { state, holderId } = before ?? absent
    const same = state === entry.state && holderId === entry.holderId
    const standing = same
      ? { recordedBy: before?.recordedBy ?? null, confirmedBy: before?.confirmedBy ?? null }
      : { recordedBy: personId, confirmedBy: null }
    return { ...entry, ...standing }
  })
}

type VoteRules = Pick<ConferenceRow, (typeof voteRules)[number]>
const voteRules = ['quorum', 'quorumRule', 'proxies', 'concerned'] as const

function hasSameRules(before: VoteRules, after: VoteRules): boolean {
  return voteRules.every((rule) => before[rule] === after[rule])
}

/** By which rules people vote is fixed once they have. @throws AppError `conference.rules_fixed` */
async function requireUnused(trx: Trx, seasonId: string): Promise<void> {
  const motions = await listMotions(trx, seasonId)
  if (motions.some(({ state }) => state !== 'draft')) throw new AppError('conference.rules_fixed')
}

/** @throws AppError `request.invalid` with the place of the first entry that cannot be. */
function requireFitting(
  attendance: readonly Attendance[],
  proxies: boolean,
  roll: ReadonlySet<string>,
): void {
  const seen = new Set<string>()
  const holders = new Set<string | null>()
  for (const [index, entry] of attendance.entries()) {
    const { holderId } = entry
    const second = holderId !== null && holders.has(holderId)
    const fault: Fault | undefined =
      faultOf(entry, proxies, roll, seen) ??
      (second ? { field: 'holderId', code: 'attendance.second_proxy' } : undefined)
    if (fault) {
      const errors = [{ path: `attendance.${index}.${fault.field}`, code: fault.code }]
      throw new AppError('request.invalid', { errors })
    }
    seen.add(entry.memberId)
    holders.add(holderId)
  }
}

interface Fault {
  field: keyof Attendance
  code: ErrorCode
}

function faultOf(
  { memberId, state, delegates, holderId }: Attendance,
  proxies: boolean,
  roll: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Fault | undefined {
  if (!roll.has(memberId)) return { field: 'memberId', code: 'member.not_found' }
  if (seen.has(memberId)) return { field: 'memberId', code: 'list.repeats' }
  if (delegates > 0 !== (state === 'present'))
    return { field: 'delegates', code: 'attendance.delegates' }
  if (state !== 'proxy')
    return holderId === null ? undefined : { field: 'holderId', code: 'attendance.holder' }
  if (!proxies) return { field: 'state', code: 'attendance.no_proxies' }
  const held = holderId !== null && holderId !== memberId && roll.has(holderId)
  return held ? undefined : { field: 'holderId', code: 'attendance.holder' }
}
