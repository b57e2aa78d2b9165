import '../../styles/components/claims.css'
import { For, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { ClaimedActivity } from '../../../server/claims/schema.ts'
import { t } from '../../i18n/review.ts'
import { formatStart } from '../../i18n/spans.ts'
import { t as unitsText } from '../../i18n/units.ts'
import { useSeason } from '../../layout-season.tsx'
import { JointMark } from '../joint/joint-mark.tsx'
import { unitOf } from '../ledger/fact-words.ts'
import { OriginMark } from '../organisations/origin-mark.tsx'
import { Status } from '../status.tsx'
import { totalUnits } from '../units/total-units.ts'

/** Which of the claimed activities the verifier leaves out. */
export interface Counting {
  uncounted: readonly string[]
  onToggle: (activityId: string, all: readonly ClaimedActivity[]) => void
}

/** The activities that the member counts here, each with a way to open it. */
export function ClaimActivities(props: {
  activities: readonly ClaimedActivity[]
  leaf: Leaf
  counting?: Counting | undefined
}) {
  return (
    <Show
      when={props.activities.length > 0}
      fallback={<p class="soft small">{t('panel.claimedNone')}</p>}
    >
      <fieldset class="field">
        <legend>
          {t('panel.claimed', props.activities.length, totalUnits(props.leaf, props.activities))}
          <Show when={props.counting}>. {t('panel.countThese')}</Show>
        </legend>
        <ul class="claims">
          <For each={props.activities}>
            {(activity) => (
              <li>
                <Row
                  activity={activity}
                  all={props.activities}
                  unit={unitOf(props.leaf)}
                  counting={props.counting}
                />
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
  unit: string
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
        {formatStart(props.activity)}
        <Show when={props.activity.units > 1}>
          <b>{unitsText('is', props.activity.units, props.unit)}</b>
        </Show>
        <Status state={props.activity.evidenceCount > 0 ? 'ok' : 'warn'}>
          {t('panel.activityFiles', props.activity.evidenceCount)}
        </Status>
        <JointMark state={props.activity.joint} />
        <OriginMark origin={props.activity.origin} />
      </span>
    </>
  )
}
