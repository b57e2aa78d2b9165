import Plus from 'lucide-solid/icons/plus'
import { For, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t as activity } from '../../i18n/activity.ts'
import { t } from '../../i18n/day.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActivityRow } from '../activity/activity-row.tsx'
import { Panel } from '../panel.tsx'

/** The last three that were recorded, whenever they happened. */
export function Recent(props: { activities: readonly Activity[]; mayRecord: boolean }) {
  const { season, href } = useSeason()
  const last = () =>
    props.activities.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, 3)
  const add = () => (
    <a class="button" href={href('/activities/new')}>
      <Plus class="icon" />
      {activity('add')}
    </a>
  )
  return (
    <Panel
      title={t('recent')}
      aside={<a href={href('/activities')}>{t('seeAll', props.activities.length)}</a>}
      foot={props.mayRecord ? add() : undefined}
    >
      <Show
        when={last().length > 0}
        fallback={<p class="body soft">{activity('none', season().year)}</p>}
      >
        <ul class="activity-list">
          <For each={last()}>{(one) => <ActivityRow activity={one} level={3} />}</For>
        </ul>
      </Show>
    </Panel>
  )
}
