import type { AttendanceRow, ConferenceRow } from '../../db/queries/conferences.ts'
import type { Db } from '../../db/store.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { sameAs } from '../permissions/second.ts'
import { speaksFor } from '../permissions/voice.ts'
import type { Unconfirmed } from './schema.ts'

/** What a person wrote down, and who beside that person stands for it. */
interface Written {
  by: string | null
  confirmedBy: string | null
}

export function isWaiting({ by, confirmedBy }: Written): boolean {
  return by !== null && confirmedBy === null
}

/** What of the rules and the roll waits for a second person. */
export function waitingIn(
  row: Pick<ConferenceRow, 'rulesBy' | 'confirmedBy'> | undefined,
  attendance: readonly AttendanceRow[],
): Unconfirmed {
  return {
    rules: row !== undefined && isWaiting({ by: row.rulesBy, confirmedBy: row.confirmedBy }),
    members: attendance
      .filter(({ recordedBy, confirmedBy }) => isWaiting({ by: recordedBy, confirmedBy }))
      .map(({ memberId }) => memberId),
  }
}

/**
 * What of it one person may confirm: nobody what somebody of the own organisation wrote. That another votes
 * for a member takes the word of its own approver or of a head; where there are not two heads, of any
 * approver.
 */
export async function confirmableBy(
  db: Db,
  { scope, personId }: { scope: SeasonScope; personId: string },
  row: ConferenceRow | undefined,
  attendance: readonly AttendanceRow[],
): Promise<Unconfirmed> {
  const waiting = waitingIn(row, attendance)
  const isFree = await freeOf(db, { scope, personId }, [
    row?.rulesBy,
    ...attendance.map(({ recordedBy }) => recordedBy),
  ])
  const may = ({ memberId, state }: AttendanceRow) =>
    state !== 'proxy' || judgesProxies(scope) || speaksFor(scope.grants, memberId, ['approver'])
  return {
    rules: waiting.rules && isFree(row?.rulesBy),
    members: attendance
      .filter((each) => waiting.members.includes(each.memberId))
      .filter((each) => may(each) && isFree(each.recordedBy))
      .map(({ memberId }) => memberId),
  }
}

function judgesProxies({ grants, leadId, deputyId }: SeasonScope): boolean {
  const alone = leadId === null || deputyId === null
  return grants.some(
    ({ role }) => role === 'lead' || role === 'deputy' || (alone && role === 'approver'),
  )
}

/** @returns Whether somebody is a second person beside this writer. */
async function freeOf(
  db: Db,
  second: { scope: SeasonScope; personId: string },
  writers: readonly (string | null | undefined)[],
): Promise<(writer: string | null | undefined) => boolean> {
  const free = new Set<string>()
  for (const writer of new Set(writers))
    if (writer && !(await sameAs(db, { personId: writer, memberId: null }, second)))
      free.add(writer)
  return (writer) => typeof writer === 'string' && free.has(writer)
}
