import { Show } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import type { CellView } from './cells.ts'

/** The columns side by side: none replaces another. */
export function ScoreTrack(props: { cell: CellView }) {
  const checked = () => props.cell.crossPoints !== null
  return (
    <ol class="score-track" classList={{ two: !checked(), three: checked() }}>
      <li>
        {t('panel.self')}
        <b>{shown(props.cell.selfPoints)}</b>
      </li>
      <Show when={checked()}>
        <li>
          {t('panel.cross')}
          <b>{shown(props.cell.crossPoints)}</b>
        </li>
      </Show>
      <li aria-current="step">
        {t('panel.verified')}
        <b>{shown(props.cell.verifiedPoints)}</b>
      </li>
    </ol>
  )
}

function shown(points: string | null): string {
  return points === null ? t('panel.none2') : formatPoints(points)
}
