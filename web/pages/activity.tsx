import { createAsync, type RouteSectionProps } from '@solidjs/router'
import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { createSignal, Show } from 'solid-js'
import type { Activity } from '../../server/activities/schema.ts'
import { ActivityDetail } from '../components/activity/activity-detail.tsx'
import { ActivityEditor } from '../components/activity/activity-editor.tsx'
import { NewActivityForm } from '../components/activity/new-activity-form.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getActivities, getActivity } from '../data/activities.ts'
import { heldDraft } from '../drafts/create-draft.ts'
import { t } from '../i18n/activity.ts'
import { useSeason } from '../layout-season.tsx'

/** Records a new activity, or shows one and edits it. */
export default function ActivityPage(props: RouteSectionProps) {
  return (
    <Show when={props.params.id} keyed fallback={<NewActivityPage />}>
      {(id) => <OneActivityPage id={id} />}
    </Show>
  )
}

function BackLink() {
  const { href } = useSeason()
  return (
    <p>
      <a class="button plain back" href={href('/activities')}>
        <ArrowLeft class="icon" />
        {t('back')}
      </a>
    </p>
  )
}

function NewActivityPage() {
  const { season, own, can } = useSeason()
  const others = createAsync(() => getActivities(season().id))
  const open = () => own() !== undefined && can('activity.write')
  return (
    <>
      <BackLink />
      <PageHead title={t('newTitle')} sub={open() ? t('newSub') : undefined} />
      <Show when={open()} fallback={<Notice>{t('closed')}</Notice>}>
        <NewActivityForm others={others() ?? []} />
      </Show>
    </>
  )
}

function OneActivityPage(props: { id: string }) {
  const { season, own, can } = useSeason()
  const activity = createAsync(() => getActivity(season().id, props.id))
  const others = createAsync(() => getActivities(season().id))
  // A draft that never reached the server is what the person came back for.
  const [editing, setEditing] = createSignal(heldDraft(`activity.${props.id}`))
  // What another organisation did that ours followed is ours to mend; what stands in another cluster is not.
  const isOurs = ({ memberId, origin }: Activity) =>
    origin ? origin.kind === 'predecessor' : memberId === own()?.id
  const mayWrite = () => Boolean(activity() && isOurs(activity()!)) && can('activity.write')
  return (
    <Show when={activity()}>
      {(loaded) => (
        <>
          <BackLink />
          <Show
            when={editing() && mayWrite()}
            fallback={
              <ActivityDetail
                activity={loaded()}
                mayWrite={mayWrite()}
                onEdit={() => setEditing(true)}
              />
            }
          >
            <PageHead title={t('editTitle')} sub={loaded().title} />
            <ActivityEditor
              activity={loaded()}
              others={(others() ?? []).filter(({ id }) => id !== loaded().id)}
              onDone={() => setEditing(false)}
            />
          </Show>
        </>
      )}
    </Show>
  )
}
