import type { Quota } from '../../../scoring/model/quota.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { t } from '../../i18n/criteria.ts'
import { formatNumber } from '../../i18n/numbers.ts'

/** So many seats, as the rules state them: "20% số đơn vị trong Cụm, ít nhất 1". */
export function quotaInWords(quota: Quota, rules: SeasonFile, from?: string): string {
  if ('count' in quota) return t('quotaCount', quota.count)
  const percent = formatNumber(quota.percent)
  const of = ('of' in quota ? quota.of : undefined) ?? from
  const title = rules.awards?.find(({ id }) => id === of)?.title ?? ''
  const base =
    quota.base === 'recipients'
      ? t('quota.recipients', percent, title)
      : t(`quota.${quota.base}`, percent)
  return quota.min === undefined ? base : `${base}, ${t('quotaMin', quota.min)}`
}
