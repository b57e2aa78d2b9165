import type { AppealEffect } from '../../../server/appeals/schema.ts'
import { t } from '../../i18n/appeals.ts'
import { formatPoints } from '../../i18n/numbers.ts'

/** "Điểm tiêu chí 2 → 3, tổng 80,5 → 81,5, hạng 4 → 3": total and rank only where they moved. */
export function effectInWords({ points, total, rank }: AppealEffect): string {
  const said = [t('effectPoints', formatPoints(points.from), formatPoints(points.to))]
  if (total.from !== total.to)
    said.push(t('effectTotal', formatPoints(total.from), formatPoints(total.to)))
  if (rank.from !== rank.to) said.push(t('effectRank', placeOf(rank.from), placeOf(rank.to)))
  return `${said.join(', ')}.`
}

function placeOf(rank: number | null): string {
  return rank === null ? t('unranked') : formatPoints(String(rank))
}
