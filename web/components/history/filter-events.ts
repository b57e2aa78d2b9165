import type { AuditEvent } from '../../../server/audit/schema.ts'
import { fold } from '../../i18n/fold.ts'

/** The events in which every word is found: in what was done, to what, by whom, to which member. */
export function filterEvents(
  events: readonly AuditEvent[],
  words: string,
  memberName: (event: AuditEvent) => string,
): AuditEvent[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return [...events]
  return events.filter((event) => {
    const text = fold([event.summary, event.subject ?? '', event.by, memberName(event)].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}
