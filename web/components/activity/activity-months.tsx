import { For } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { monthTitle } from './month-title.ts'
import '../../styles/components/month-group.css'
import { ActivityRow } from './activity-row.tsx'
import { byMonth } from './filter.ts'

/** Activities under the heading of their month, newest first. */
export function ActivityMonths(props: { activities: readonly Activity[] }) {
  return (
    <For each={byMonth(props.activities)}>
      {(group) => (
        <section class="month-group" aria-label={monthTitle(group.month)}>
          <h3>
            {monthTitle(group.month)} <span class="soft small">{t('count', group.of.length)}</span>
          </h3>
          <ul class="activity-list">
            <For each={group.of}>{(activity) => <ActivityRow activity={activity} level={4} />}</For>
          </ul>
        </section>
      )}
    </For>
  )
}
