import Check from 'lucide-solid/icons/check'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { Show } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import type { CellView } from './cells.ts'
import { lacksEvidence } from './filters.ts'

export interface MatrixCellProps {
  cell: CellView
  name: string
  own: boolean
  faded: boolean
  selected: boolean
  open: boolean
  /** Whether this is the cell that Tab reaches. */
  stop: boolean
  onOpen: (cell: CellView) => void
  onToggle: (cell: CellView) => void
}

/** Verified points in bold with the self-score struck through below, or what stands until there are any. */
export function MatrixCell(props: MatrixCellProps) {
  const changed = () => props.cell.state === 'changed'
  const struck = () =>
    changed() && props.cell.self && props.cell.selfPoints !== props.cell.verifiedPoints
  return (
    <button
      type="button"
      class="cell"
      data-key={props.cell.key}
      data-state={props.own ? 'locked' : props.cell.state}
      data-changed={changed() ? '' : undefined}
      data-faded={props.faded ? '' : undefined}
      data-selected={props.selected ? '' : undefined}
      aria-pressed={props.open}
      tabindex={props.stop ? 0 : -1}
      onClick={(event) =>
        event.ctrlKey || event.metaKey || event.shiftKey
          ? props.onToggle(props.cell)
          : props.onOpen(props.cell)
      }
    >
      <span class="visually-hidden">
        {props.name}, {props.cell.criterion}:{' '}
      </span>
      <span>{shownPoints(props.cell)}</span>
      <Show when={struck()}>
        <s>
          <span class="visually-hidden">{t('panel.self')} </span>
          {formatPoints(props.cell.selfPoints ?? '0')}
        </s>
      </Show>
      <Show when={checkedOtherwise(props.cell)}>
        {(points) => (
          <small class="checked">
            {t('cell.checkedShort')} {formatPoints(points())}
          </small>
        )}
      </Show>
      <Show
        when={props.cell.revised}
        fallback={
          <Show when={changed() && props.cell.self && !struck()}>
            <small>{t('cell.sameNumber')}</small>
          </Show>
        }
      >
        <small class="revised">
          {t('cell.revisedShort')}
          <span class="visually-hidden"> {t('cell.revisedSince')}</span>
        </small>
      </Show>
      <span class="visually-hidden">, {t(`cell.${props.cell.state}`)}</span>
      <Show when={lacksEvidence(props.cell)}>
        <TriangleAlert class="icon mark" aria-hidden="true" />
        <span class="visually-hidden">, {t('cell.noEvidence')}</span>
      </Show>
      <Show when={props.selected}>
        <Check class="icon chosen" aria-hidden="true" />
        <span class="visually-hidden">, {t('cell.selected')}</span>
      </Show>
      <Show when={props.own}>
        <span class="visually-hidden">, {t('cell.locked')}</span>
      </Show>
    </button>
  )
}

/** The checkers' points, where they are others than the member's own. */
function checkedOtherwise({ crossPoints, selfPoints }: CellView): string | null {
  return crossPoints === selfPoints ? null : crossPoints
}

function shownPoints(cell: CellView): string {
  const points = cell.verifiedPoints ?? cell.selfPoints
  return points === null ? '–' : formatPoints(points)
}
