import ArrowRight from 'lucide-solid/icons/arrow-right'
import { onMount, Show } from 'solid-js'
import { t } from '../../i18n/import.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'
import type { ImportWork } from './create-import.ts'

/** What was recorded, and what to do next: the points come only with the criteria. */
export function Recorded(props: { work: ImportWork; done: { recorded: number; already: number } }) {
  const { can, href } = useSeason()
  let element!: HTMLDivElement
  onMount(() => {
    // The button that was pressed stood far below, and is gone.
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    })
  })
  return (
    <div class="stack" ref={element} tabindex="-1">
      <Notice state="ok" alert>
        <p>
          <b>{t('done', props.done.recorded, props.done.already)}</b>
        </p>
        <Show when={can('claim.write')}>
          <p>{t('next')}</p>
        </Show>
      </Notice>
      <p class="row">
        <Show when={can('claim.write')}>
          <a class="button primary" href={href('/sheet')}>
            {t('toSheet')}
            <ArrowRight class="icon" />
          </a>
        </Show>
        <a class="button" href={href('/activities')}>
          {t('toList')}
        </a>
        <button class="button plain" type="button" onClick={() => props.work.another()}>
          {t('more')}
        </button>
      </p>
    </div>
  )
}
