import CheckCheck from 'lucide-solid/icons/check-check'
import { Show } from 'solid-js'
import { t } from '../../i18n/review.ts'
import type { CellView } from './cells.ts'
import { settleable } from './filters.ts'

/** Many cells at once: those chosen, or without a choice all that are shown. */
export function BulkBar(props: {
  selected: readonly CellView[]
  shown: readonly CellView[]
  onSettle: (cells: CellView[]) => void
  onClear: () => void
}) {
  const chosen = () => settleable(props.selected)
  const open = () => settleable(props.shown)
  return (
    <div class="row bulk">
      <Show
        when={props.selected.length > 0}
        fallback={
          <Show when={open().length > 0}>
            <button type="button" class="button" onClick={() => props.onSettle([...props.shown])}>
              <CheckCheck class="icon" />
              {t('bulk.shown', open().length)}
            </button>
          </Show>
        }
      >
        <span role="status">{t('bulk.selected', props.selected.length)}</span>
        <Show when={chosen().length > 0}>
          <button
            type="button"
            class="button primary"
            onClick={() => props.onSettle([...props.selected])}
          >
            <CheckCheck class="icon" />
            {t('bulk.asSelf', chosen().length)}
          </button>
        </Show>
        <button type="button" class="button plain" onClick={() => props.onClear()}>
          {t('bulk.clear')}
        </button>
      </Show>
    </div>
  )
}
