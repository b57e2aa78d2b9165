import { For } from 'solid-js'
import { periodOf } from '../../../scoring/paper/period.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { formatDay } from '../../i18n/days.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { formatStart } from '../../i18n/spans.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/fact-list.css'

/** What was filled in, line by line; what is empty is left out. */
export function ActivityFacts(props: { activity: Activity }) {
  const { member } = useSeason()
  const joint = () =>
    props.activity.joint
      .map(
        ({ memberId, role }) =>
          `${member(memberId)?.shortName ?? memberId} (${t(`role.${role}`).toLowerCase()})`,
      )
      .join(', ')
  const rows = () => {
    const { activity } = props
    return [
      { label: t('days'), text: daysOf(activity) },
      { label: t('field'), text: t(`field.${activity.field}`) },
      { label: t('role'), text: t(`role.${activity.role}`) },
      { label: t('place'), text: activity.place },
      { label: t('partners'), text: activity.partners.join('; ') },
      { label: t('countries'), text: activity.countries.join(', ') },
      {
        label: t('people'),
        text:
          activity.people === null ? '' : t('peopleCount', formatNumber(String(activity.people))),
      },
      { label: t('money'), text: moneyOf(activity) },
      { label: t('jointMembers'), text: joint() },
      { label: t('documents'), text: activity.documents.join('; ') },
      { label: t('result'), text: activity.result },
      { label: t('source'), text: activity.source },
    ].filter(({ text }) => text !== '')
  }
  return (
    <dl class="fact-list body">
      <For each={rows()}>
        {(row) => (
          <div>
            <dt>{row.label}</dt>
            <dd>{row.text}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

function daysOf({ startsOn, endsOn }: Activity): string {
  const period = periodOf({ startsOn, endsOn })
  if (period && period.name !== 'Y') {
    const days = t('dayRange', formatDay(startsOn), formatDay(endsOn ?? ''))
    return `${formatStart({ startsOn, endsOn })} (${days})`
  }
  return endsOn ? t('dayRange', formatDay(startsOn), formatDay(endsOn)) : formatDay(startsOn)
}

function moneyOf({ money }: Activity): string {
  if (!money) return ''
  const unit = money.currency === 'VND' ? t('dong') : money.currency
  const worth = money.vnd ? ` = ${formatNumber(money.vnd)} ${t('dong')}` : ''
  return `${formatNumber(money.amount)} ${unit}${worth} (${t(`money.${money.kind}`).toLowerCase()})`
}
