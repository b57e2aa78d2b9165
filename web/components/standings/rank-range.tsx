import type { MemberOutlook } from '../../../scoring/explain/outlook/model.ts'
import { t } from '../../i18n/outlook.ts'
import { rankText } from './rank-text.ts'

/** The ranks that a member may come to have as a bar on the line of all ranks; the words stand beside it. */
export function RankRange(props: { rank: NonNullable<MemberOutlook['rank']>; of: number }) {
  /** Half a place to each side, so that a settled rank has a width too. */
  const at = (rank: number) => ((rank - 0.5) / Math.max(props.of, 1)) * 100
  const half = () => 50 / Math.max(props.of, 1)
  const start = () => at(props.rank.best) - half()
  return (
    <svg
      class="rank-range"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={t(
        'axis',
        rankText(props.rank.best),
        rankText(props.rank.worst),
        rankText(props.rank.now),
        props.of,
      )}
    >
      <rect class="track" y="4" width="100" height="4" />
      <rect
        class="range"
        x={start()}
        y="2"
        width={at(props.rank.worst) + half() - start()}
        height="8"
      />
      <rect class="now" x={at(props.rank.now) - 0.8} y="0" width="1.6" height="12" />
    </svg>
  )
}
