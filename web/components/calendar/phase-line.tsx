import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import CircleDot from 'lucide-solid/icons/circle-dot'
import { Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/calendar.ts'
import { dayInVietnam, formatDay, lastDayOf } from '../../i18n/days.ts'
import type { TimelinePhase } from './timeline.ts'

const icons = { done: CircleCheck, now: CircleDot, next: CircleDashed }

/** One phase: its name and days in words, and where it lies in the year. */
export function PhaseLine(props: { phase: TimelinePhase; now: number | null }) {
  const words = () => {
    const { opensAt, dueAt } = props.phase
    const parts = [
      opensAt && t('opens', formatDay(dayInVietnam(new Date(opensAt)))),
      dueAt && t('due', formatDay(lastDayOf(dueAt))),
    ].filter(Boolean)
    return parts.join(' · ') || (props.phase.phase === 'published' ? '' : t('undated'))
  }
  const own = () => {
    const { ownDueAt, dueAt } = props.phase
    return ownDueAt !== dueAt && ownDueAt
  }
  return (
    <li
      data-state={props.phase.state}
      aria-current={props.phase.state === 'now' ? 'step' : undefined}
    >
      <Dynamic component={icons[props.phase.state]} class="icon" />
      <div>
        <p class="name">
          {app(`phase.${props.phase.phase}`)}
          <Show when={props.phase.state !== 'next'}>
            <span class="visually-hidden">
              {' '}
              ({t(props.phase.state === 'now' ? 'stateNow' : 'stateDone')})
            </span>
          </Show>
        </p>
        <p class="soft small">{words()}</p>
        <Show when={own()}>
          {(dueAt) => <p class="small">{t('ownDue', formatDay(lastDayOf(dueAt())))}</p>}
        </Show>
      </div>
      <svg class="line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" y="5" width="100" height="2" />
        <Show when={props.phase.bar}>
          {(bar) => <rect class="stretch" x={bar().x} y="3" width={bar().width} height="6" />}
        </Show>
        <Show when={props.now !== null}>
          <line class="today" x1={props.now!} x2={props.now!} y1="-4" y2="16" />
        </Show>
      </svg>
    </li>
  )
}
