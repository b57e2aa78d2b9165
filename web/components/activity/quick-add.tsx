import { createSignal, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/side-panel.css'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { ActivityForm } from './activity-form.tsx'
import { createActivityForm } from './create-activity-form.ts'
import { formGround } from './form-ground.ts'

/** Recording beside the list: ready for the next one as soon as one is written. */
export function QuickAdd(props: { others: readonly Activity[] }) {
  const { season, own, href } = useSeason()
  const [last, setLast] = createSignal<Activity | null>(null)
  const work = createActivityForm(formGround(season(), own()!.id), undefined, setLast)
  return (
    <Panel title={t('quickAdd')} class="side-panel" id="quick-add">
      <Show when={last()}>
        {(activity) => (
          <div class="body" role="status">
            <Notice state="ok">
              <p class="small">
                {t('recorded', activity().title)}{' '}
                <a href={href(`/activities/${activity().id}`)}>{t('open')}</a>
              </p>
            </Notice>
          </div>
        )}
      </Show>
      <ActivityForm work={work} others={props.others} />
    </Panel>
  )
}
