import { For } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import '../../styles/components/month-group.css'
import { ActivityRow } from './activity-row.tsx'
import { groupTitle } from './group-title.ts'
import { groupActivities } from './groups.ts'

/** Activities under the heading of their month or part of the year, newest first. */
export function ActivityMonths(props: { activities: readonly Activity[] }) {
  return (
    <For each={groupActivities(props.activities)}>
      {(group) => (
        <section class="month-group" aria-label={groupTitle(group)}>
          <h3>
            {groupTitle(group)} <span class="soft small">{t('count', group.of.length)}</span>
          </h3>
          <ul class="activity-list">
            <For each={group.of}>{(activity) => <ActivityRow activity={activity} level={4} />}</For>
          </ul>
        </section>
      )}
    </For>
  )
}
