import Clock from 'lucide-solid/icons/clock'
import { Show } from 'solid-js'
import type { Calendar } from '../../../server/calendar/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/day.ts'
import { dayInVietnam, formatDay, formatInstant, lastDayOf } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import { Status } from '../status.tsx'
import { daysBetween } from './days-left.ts'
import { dueNow } from './due.ts'

/** Days left until the deadline that counts now, by the server's clock; overdue while something is owed. */
export function DueNote(props: { calendar: Calendar; owesSheet: boolean }) {
  const { season } = useSeason()
  const due = () => dueNow(props.calendar, { phase: season().phase, owesSheet: props.owesSheet })
  const left = (dueAt: string) =>
    daysBetween(dayInVietnam(new Date(props.calendar.now)), lastDayOf(dueAt))
  const words = (days: number) => (days < 0 ? t('overdue', -days) : t('daysLeft', days))
  return (
    <Show when={due()}>
      {(found) => (
        <p class="when">
          {/* The days of a demonstration are long past: only the date means something. */}
          <Show when={!season().demo}>
            <Status state={left(found().dueAt) <= 3 ? 'warn' : 'none'} pill icon={Clock}>
              {words(left(found().dueAt))}
            </Status>
          </Show>
          <span class="soft">
            {t('dueOf', app(`phase.${found().phase}`), formatDay(lastDayOf(found().dueAt)))}
          </span>
        </p>
      )}
    </Show>
  )
}

/** What a head reminded the own organisation of, while it still owes it. */
export function ReminderNote(props: { calendar: Calendar }) {
  return (
    <Show when={props.calendar.reminder}>
      {(reminder) => (
        <Notice state="warn">
          {t('reminded', reminder().by, formatInstant(reminder().at))}
          <Show when={reminder().note}>
            <br />“{reminder().note}”
          </Show>
        </Notice>
      )}
    </Show>
  )
}
