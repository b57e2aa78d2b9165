import ArrowLeft from 'lucide-solid/icons/arrow-left'
import ChevronLeft from 'lucide-solid/icons/chevron-left'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import X from 'lucide-solid/icons/x'
import { Show } from 'solid-js'
import { t } from '../../i18n/review.ts'

export interface PanelHeadProps {
  /** Where the cell stands among those shown; null when the filter leaves it out. */
  position: string | null
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** Where one is in the queue, and the way to the next, the last, and back. */
export function PanelHead(props: PanelHeadProps) {
  return (
    <header>
      <button type="button" class="inline-button back" onClick={() => props.onClose()}>
        <ArrowLeft class="icon" aria-hidden="true" />
        {t('panel.back')}
      </button>
      <p class="soft small">{props.position}</p>
      <p class="row">
        <Show when={props.position !== null}>
          <button
            class="button plain square"
            type="button"
            aria-label={t('panel.previous')}
            onClick={() => props.onStep(-1)}
          >
            <ChevronLeft class="icon" aria-hidden="true" />
          </button>
          <button
            class="button plain square"
            type="button"
            aria-label={t('panel.next')}
            onClick={() => props.onStep(1)}
          >
            <ChevronRight class="icon" aria-hidden="true" />
          </button>
        </Show>
        <button
          class="button plain square close"
          type="button"
          aria-label={t('panel.close')}
          onClick={() => props.onClose()}
        >
          <X class="icon" aria-hidden="true" />
        </button>
      </p>
    </header>
  )
}
