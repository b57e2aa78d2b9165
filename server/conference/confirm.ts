import {
  findConference,
  listAttendance,
  replaceAttendance,
  saveConference,
} from '../../db/queries/conferences.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readConference } from './read.ts'
import type { Conference, ConfirmConference } from './schema.ts'
import { confirmableBy } from './unconfirmed.ts'

/**
 * The second person's word on the rules and on who is there: without it no vote is opened. It goes for what
 * that person may confirm.
 *
 * @throws AppError `version.mismatch`, `conference.nothing_to_confirm`
 */
export function confirmConference(act: Act, { version }: ConfirmConference): Promise<Conference> {
  return inSeason(act, 'conference.confirm', wholeSeason, async (trx, { scope }) => {
    const reader = { scope, personId: act.actor.personId }
    const { personId } = reader
    const seasonId = scope.row.id
    const row = await findConference(trx, seasonId)
    const attendance = await listAttendance(trx, seasonId)
    const { rules, members } = await confirmableBy(trx, reader, row, attendance)
    if (!row || !(rules || members.length > 0)) throw new AppError('conference.nothing_to_confirm')
    const { version: _version, ...rest } = row
    const confirmed = { ...rest, ...(rules && { confirmedBy: personId }) }
    if (!(await saveConference(trx, version, confirmed)))
      throw versionMismatch(await readConference(trx, reader))
    const rows = attendance.map(({ seasonId: _seasonId, ...entry }) =>
      members.includes(entry.memberId) ? { ...entry, confirmedBy: personId } : entry,
    )
    await replaceAttendance(trx, seasonId, rows)
    const after = await readConference(trx, reader)
    return {
      answer: after,
      event: {
        ...{ action: 'conference.confirmed', entity: 'conference', entityId: seasonId },
        ...{ version: version + 1, before: { row, attendance }, after },
        body: { rules, members },
      },
    }
  })
}
