import { Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/organisations.ts'

/** Since when, or until when, somebody is a member that is not one for the whole year. */
export function MemberDays(props: { member: SeasonMember }) {
  const text = () => {
    const { validFrom, validTo } = props.member
    const parts = [
      validFrom && t('fromDay', formatDay(validFrom)),
      validTo && t('toDay', formatDay(validTo)),
    ]
    return parts.filter(Boolean).join(' ')
  }
  return (
    <Show when={text()}>
      <br />
      <span class="soft small">{text()}</span>
    </Show>
  )
}
