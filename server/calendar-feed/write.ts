import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator'
import { lastDayOf } from '../calendar/times.ts'
import type { Language } from '../errors/schema.ts'
import type { Deadline } from './deadlines.ts'
import { feedWords } from './words.ts'

/** How often programs should ask again, in seconds. */
const askAgain = 6 * 3600
/** Eight in the morning of the day before: the event begins at midnight. */
const alarmBefore = 16 * 3600

/**
 * The deadlines as an iCalendar document (RFC 5545), each as a whole day: the last that is in time. A
 * deadline keeps its UID for ever, so that a program moves its entry instead of adding one; SEQUENCE rises
 * with every change of the season's dates.
 *
 * @param publicOrigin Where the links lead; its host is part of the UIDs, as it is of the feed's address.
 */
export function writeFeed(
  deadlines: readonly Deadline[],
  { publicOrigin, language }: { publicOrigin: string; language: Language },
): string {
  const words = feedWords(language)
  const { host } = new URL(publicOrigin)
  const calendar = ical({
    name: words.title,
    prodId: { company: 'Thi Dua', product: 'Thi Dua', language: language.toUpperCase() },
    ttl: askAgain,
  })
  for (const { seasonId, seasonTitle, phase, dueAt, reasons, changes } of deadlines) {
    const day = lastDayOf(dueAt)
    const title = `${words.due[phase]} · ${seasonTitle}`
    const said = [
      words.until(day),
      ...(reasons.length > 0 ? [words.extended(reasons.join('; '))] : []),
    ]
    // The stamp of an unchanged event stays, so that the document's tag does too.
    const stamp = changes.lastAt ?? dueAt
    calendar.createEvent({
      id: `${seasonId}.${phase}@${host}`,
      sequence: changes.count,
      ...{ stamp, lastModified: stamp, allDay: true },
      // Read as a day by its UTC date, whatever the server's own zone.
      start: new Date(`${day}T00:00:00.000Z`),
      ...{ timezone: 'UTC', transparency: ICalEventTransparency.TRANSPARENT },
      ...{ summary: title, description: said.join('\n') },
      url: `${publicOrigin}/?season=${encodeURIComponent(seasonId)}`,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: alarmBefore, description: title }],
    })
  }
  return calendar.toString()
}
