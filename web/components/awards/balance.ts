import type { AwardResult } from '../../../scoring/model/result.ts'
import { t } from '../../i18n/awards.ts'

/** Where every seat of an award went, as a sum that closes: nothing is lost and nothing comes from nowhere. */
export function balanceText({
  seats,
  recipients,
  withheld,
  pending,
  unfilled,
  overrun,
}: AwardResult): string {
  if (overrun > 0) return t('line.addsOver', recipients.length, withheld.length, seats, overrun)
  return t('line.adds', recipients.length, withheld.length, pending?.choose ?? 0, unfilled, seats)
}
