import Paperclip from 'lucide-solid/icons/paperclip'
import { For, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import '../../styles/components/claims.css'
import { t as activityText } from '../../i18n/activity.ts'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/sheet.ts'
import { useSeason } from '../../layout-season.tsx'
import { JointMark } from '../joint/joint-mark.tsx'
import { OriginMark } from '../organisations/origin-mark.tsx'
import { Status } from '../status.tsx'
import type { SheetView } from './create-sheet.ts'

/** The activities counted under a criterion, with what each adds and whether it is proven. */
export function ClaimedActivities(props: {
  view: SheetView
  leaf: Leaf
  worthOf?: ((id: string) => string | null) | undefined
  onRemove?: ((id: string) => void) | undefined
}) {
  const activities = () => props.view.activities(props.leaf.code)
  return (
    <>
      <h4>{t.activities('counted', activities().length)}</h4>
      <ul class="claims">
        <For each={activities()}>
          {(activity) => (
            <ClaimedRow
              activity={activity}
              worth={props.worthOf?.(activity.id)}
              onRemove={props.onRemove}
            />
          )}
        </For>
      </ul>
    </>
  )
}

function ClaimedRow(props: {
  activity: ClaimedActivity
  worth: string | null | undefined
  onRemove?: ((id: string) => void) | undefined
}) {
  const { href } = useSeason()
  return (
    <li>
      <a class="title" href={href(`/activities/${props.activity.id}`)}>
        {props.activity.title || t.activities('hidden')}
      </a>
      <span class="worth">{props.worth}</span>
      <p class="meta">
        <Show when={props.activity.startsOn}>{(day) => <span>{formatDay(day())}</span>}</Show>
        <span>{activityText(`role.${props.activity.role}`)}</span>
        <Show
          when={props.activity.evidenceCount > 0}
          fallback={<Status state="warn">{t.activities('noEvidence')}</Status>}
        >
          <Status state="ok" icon={Paperclip}>
            {t.activities('evidence', props.activity.evidenceCount)}
          </Status>
        </Show>
        <JointMark state={props.activity.joint} />
        <OriginMark origin={props.activity.origin} />
        <Show when={props.onRemove}>
          {(remove) => (
            <button
              class="inline-button"
              type="button"
              aria-label={t.activities('removeNamed', props.activity.title)}
              onClick={() => remove()(props.activity.id)}
            >
              {t.activities('remove')}
            </button>
          )}
        </Show>
      </p>
    </li>
  )
}
