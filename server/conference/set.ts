import {
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
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readConference } from './read.ts'
import type { Attendance, Conference, SetConference } from './schema.ts'

/**
 * Writes down when and where the conference is held, by which rules it votes, and who is there. A vote that
 * is open keeps the electors that it was opened with.
 *
 * @throws AppError `version.mismatch`, `conference.rules_fixed`, `request.invalid`
 */
export function setConference(
  act: Act,
  version: number,
  { attendance, proxies, ...rules }: SetConference,
): Promise<Conference> {
  return inSeason(act, 'conference.hold', wholeSeason, async (trx, { scope, now }) => {
    requireFitting(attendance, proxies, scope.sheets)
    const seasonId = scope.row.id
    const row = await findConference(trx, seasonId)
    const before = row && { row, attendance: await listAttendance(trx, seasonId) }
    await requireSameRules(trx, before?.row, { ...rules, proxies: proxies ? 1 : 0 }, seasonId)
    const by = { updatedBy: act.actor.personId, updatedAt: now }
    const next = { seasonId, ...rules, proxies: proxies ? 1 : 0, ...by }
    if (!(await saveConference(trx, version, next)))
      throw versionMismatch(await readConference(trx, scope))
    const unconfirmed = attendance.map((entry) => ({ ...entry, confirmedBy: null }))
    await replaceAttendance(trx, seasonId, unconfirmed)
    const after = await readConference(trx, scope)
    const { represented, needed } = after
    const event = { action: 'conference.set', entity: 'conference', entityId: seasonId } as const
    const body = { represented, needed, of: scope.members.length }
    return { answer: after, event: { ...event, version: version + 1, before, after, body } }
  })
}

/** By which rules people vote is fixed once they have. @throws AppError `conference.rules_fixed` */
async function requireSameRules(
  trx: Trx,
  before: ConferenceRow | undefined,
  after: Pick<ConferenceRow, (typeof voteRules)[number]>,
  seasonId: string,
): Promise<void> {
  if (!before || voteRules.every((rule) => before[rule] === after[rule])) return
  const motions = await listMotions(trx, seasonId)
  if (motions.some(({ state }) => state !== 'draft')) throw new AppError('conference.rules_fixed')
}

const voteRules = ['quorum', 'quorumRule', 'proxies', 'concerned'] as const

/** @throws AppError `request.invalid` with the place of the first entry that cannot be. */
function requireFitting(
  attendance: readonly Attendance[],
  proxies: boolean,
  roll: ReadonlyMap<string, unknown>,
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
  roll: ReadonlyMap<string, unknown>,
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
