import '../../styles/components/total.css'
import { Show } from 'solid-js'
import type { ResultMember } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import { Status } from '../status.tsx'
import { notSubmitted } from './not-submitted.ts'
import { rankText } from './rank-text.ts'
import { sumParts } from './sum-parts.ts'

/** A member's total and rank, and how its columns add up to the total. */
export function LedgerTotals(props: { member: ResultMember; of: number }) {
  const { season } = useSeason()
  return (
    <Show
      when={!notSubmitted(season()).has(props.member.id)}
      fallback={
        <p>
          <Status state="none">{t('table.pending')}</Status>{' '}
          <span class="soft">{t('why.pending')}</span>
        </p>
      }
    >
      <p class="total">
        <b class="figure">{formatPoints(props.member.total, 2)}</b>
        <span class="soft">
          {props.member.rank === null
            ? t('table.unranked')
            : t('ledger.rank', rankText(props.member.rank), props.of)}
        </span>
      </p>
      <p class="soft small">{sumInWords(props.member)}</p>
    </Show>
  )
}

/** "Chuẩn 79,41 + thưởng 5,00 − điểm trừ 0,00 = 84,41": true by construction, for everybody to check. */
export function sumInWords(member: ResultMember): string {
  const { base, bonus, penalty, cut, total } = sumParts(member)
  return member.cut === '0'
    ? t('ledger.addsPlain', base, bonus, penalty, total)
    : t('ledger.adds', base, bonus, penalty, cut, total)
}
