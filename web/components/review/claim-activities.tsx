import '../../styles/components/claims.css'
import { For, Show } from 'solid-js'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/review.ts'
import { useSeason } from '../../layout-season.tsx'
import { JointMark } from '../joint/joint-mark.tsx'
import { OriginMark } from '../organisations/origin-mark.tsx'
import { Status } from '../status.tsx'

/** Which of the claimed activities the verifier leaves out. */
export interface Counting {
  uncounted: readonly string[]
  onToggle: (activityId: string, all: readonly ClaimedActivity[]) => void
}

/** The activities that the member counts here, each with a way to open it. */
export function ClaimActivities(props: {
  activities: readonly ClaimedActivity[]
  counting?: Counting | undefined
}) {
  return (
    <Show
      when={props.activities.length > 0}
      fallback={<p class="soft small">{t('panel.claimedNone')}</p>}
    >
      <fieldset class="field">
        <legend>
          {t('panel.claimed', props.activities.length)}
          <Show when={props.counting}>. {t('panel.countThese')}</Show>
        </legend>
        <ul class="claims">
          <For each={props.activities}>
            {(activity) => (
              <li>
                <Row activity={activity} all={props.activities} counting={props.counting} />
              </li>
            )}
          </For>
        </ul>
      </fieldset>
    </Show>
  )
}

function Row(props: {
  activity: ClaimedActivity
  all: readonly ClaimedActivity[]
  counting?: Counting | undefined
}) {
  const { href } = useSeason()
  const titleId = () => `claimed-${props.activity.id}`
  return (
    <>
      <a class="title" id={titleId()} href={href(`/activities/${props.activity.id}`)}>
        {props.activity.title}
      </a>
      <Show when={props.counting}>
        {(counting) => (
          <input
            class="tick-box"
            type="checkbox"
            aria-labelledby={titleId()}
            checked={!counting().uncounted.includes(props.activity.id)}
            onChange={() => counting().onToggle(props.activity.id, props.all)}
          />
        )}
      </Show>
      <span class="meta">
        {formatDay(props.activity.startsOn)}
        <Status state={props.activity.evidenceCount > 0 ? 'ok' : 'warn'}>
          {t('panel.activityFiles', props.activity.evidenceCount)}
        </Status>
        <JointMark state={props.activity.joint} />
        <OriginMark origin={props.activity.origin} />
      </span>
    </>
  )
}
