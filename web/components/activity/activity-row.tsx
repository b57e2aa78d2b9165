import Paperclip from 'lucide-solid/icons/paperclip'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { periodOf } from '../../../scoring/paper/period.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { formatStart } from '../../i18n/spans.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/activity-list.css'
import { originText } from '../organisations/origin-mark.tsx'
import { PlaceRow } from '../placements/place-row.tsx'
import { Status } from '../status.tsx'

/** One activity in a list: when, what, with whom, whether proven and where it counts. */
export function ActivityRow(props: {
  activity: Activity
  /** Of its heading: one below that of the group it stands in. */
  level: 3 | 4
}) {
  const { href, member, own } = useSeason()
  const partners = () => [...props.activity.partners, ...props.activity.countries].join(', ')
  const money = () => {
    const { money } = props.activity
    if (!money) return ''
    const unit = money.currency === 'VND' ? t('dong') : money.currency
    return `${formatNumber(money.amount)} ${unit} (${t(`money.${money.kind}`).toLowerCase()})`
  }
  const whose = () => {
    const { memberId, origin } = props.activity
    if (origin) return originText(origin)
    return memberId === own()?.id ? '' : t('byMember', member(memberId)?.shortName ?? '')
  }
  const meta = () => [
    t(`role.${props.activity.role}`),
    t(`field.${props.activity.field}`),
    partners(),
    money(),
    props.activity.joint.length > 0 ? t('withMembers', props.activity.joint.length + 1) : '',
    whose(),
    props.activity.source,
  ]
  return (
    <li>
      <time datetime={dateOf(props.activity)}>{formatStart(props.activity)}</time>
      <div class="text">
        <Dynamic component={`h${props.level}`}>
          <a href={href(`/activities/${props.activity.id}`)}>{props.activity.title}</a>
        </Dynamic>
        <p class="meta">
          <For each={meta().filter(Boolean)}>{(part) => <span>{part}</span>}</For>
        </p>
      </div>
      <div class="marks">
        <Show
          when={props.activity.evidence.length > 0}
          fallback={<Status state="warn">{t('bare')}</Status>}
        >
          <Status state="ok" icon={Paperclip}>
            {t('evidenceCount', props.activity.evidence.length)}
          </Status>
        </Show>
        <Show
          when={props.activity.claimedUnder.length > 0}
          fallback={<Status state="none">{t('unclaimed')}</Status>}
        >
          <span class="row">
            <For each={props.activity.claimedUnder}>
              {(code) => <span class="tag">{t('claimedUnder', code)}</span>}
            </For>
          </span>
        </Show>
      </div>
      <PlaceRow activity={props.activity} />
    </li>
  )
}

/** For machines: of a part of the year no day is known. */
function dateOf(activity: Activity): string {
  return periodOf(activity)?.year ?? activity.startsOn
}
