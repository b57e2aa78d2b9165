import { replacePhases } from '../../db/queries/season-phases.ts'
import { moveSeason } from '../../db/queries/seasons.ts'
import { AppError } from '../errors/app-error.ts'
import { versionMismatch } from '../http/conditional.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { readPhases } from '../seasons/used-phases.ts'
import { calendarFaults, interimFaults } from './faults.ts'
import { readCalendar } from './read.ts'
import type { Calendar, SetCalendar } from './schema.ts'
import { endOfDay, startOfDay } from './times.ts'

/**
 * Says which phases the season has, and when each opens and is due.
 *
 * @throws AppError `version.mismatch`, `request.invalid` with what does not fit and where
 */
export function setCalendar(act: Act, version: number, change: SetCalendar): Promise<Calendar> {
  return inSeason(act, 'calendar.set', wholeSeason, async (trx, { scope, now }) => {
    const { row, phase } = scope
    const reader = { actor: act.actor, now }
    if (row.version !== version) throw versionMismatch(await readCalendar(trx, scope, reader))
    const before = await readPhases(trx, row.id)
    const after = change.phases.map(({ phase, opensOn, dueOn }) => ({
      phase,
      opensAt: opensOn && startOfDay(opensOn),
      dueAt: dueOn && endOfDay(dueOn),
      interimOn: phase === 'record' ? change.interimOn : null,
    }))
    const ground = { phase, now, demo: row.demo === 1 }
    const interimOn = before.find(({ phase }) => phase === 'record')?.interimOn ?? null
    const errors = [
      ...calendarFaults(before, after, ground),
      ...interimFaults(interimOn, change.interimOn, row, ground),
    ]
    if (errors.length > 0) throw new AppError('request.invalid', { errors })

    await replacePhases(trx, row.id, after)
    // The season's version is the calendar's too: of two who change either, one does.
    if (!(await moveSeason(trx, row.id, { phase, version })))
      throw versionMismatch(await readCalendar(trx, scope, reader))
    const next = { ...scope, row: { ...row, version: version + 1 } }
    return {
      answer: await readCalendar(trx, next, reader),
      event: {
        action: 'calendar.set',
        entity: 'season',
        entityId: row.id,
        version: version + 1,
        before: row,
        after: next.row,
        body: { from: before, to: await readPhases(trx, row.id) },
      },
    }
  })
}
